import { DynamicModule, Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { LoggerModule } from 'nestjs-pino';
import { Clock } from './clock';
import { dataSourceOptions } from './database/data-source-options';
import { Database } from './database/database';
import { UnitOfWork } from './database/unit-of-work';
import { HealthController } from './health/health.controller';
import { EtagInterceptor } from './http/etag.interceptor';
import { RequestContextInterceptor } from './http/request-context.interceptor';
import { HouseKeeping } from './jobs/housekeeping';
import { JobQueue } from './jobs/job-queue';
import { JobRegistry } from './jobs/job-registry';
import { JobRunner } from './jobs/job-runner';
import { OutboxBell } from './jobs/outbox-bell';
import { OutboxRelay } from './jobs/outbox-relay';
import { loggerOptions } from './logger-options';
import { Settings, SETTINGS } from './settings';

@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings): DynamicModule {
    const shared = [Clock, Database, UnitOfWork, OutboxBell, OutboxRelay, JobQueue, JobRegistry, JobRunner];
    return {
      module: PlatformModule,
      imports: [
        LoggerModule.forRoot(loggerOptions(settings)),
        TypeOrmModule.forRoot({ ...dataSourceOptions(settings), autoLoadEntities: true, retryAttempts: 0 }),
      ],
      controllers: [HealthController],
      providers: [
        { provide: SETTINGS, useValue: settings },
        { provide: APP_INTERCEPTOR, useClass: EtagInterceptor },
        { provide: APP_INTERCEPTOR, useClass: RequestContextInterceptor },
        HouseKeeping,
        ...shared,
      ],
      exports: [SETTINGS, LoggerModule, TypeOrmModule, ...shared],
    };
  }
}

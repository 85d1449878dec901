import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { run } from './boot';
import { DECLARED_JOBS } from './declared-jobs';
import { JobRunner } from './platform';

void run(async (settings) => {
  const app = await NestFactory.createApplicationContext(AppModule.with(settings), {
    bufferLogs: true,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks();
  await app.get(JobRunner).start(DECLARED_JOBS);
  process.send?.('ready');
});

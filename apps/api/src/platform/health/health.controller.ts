import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Database } from '../database/database';
import { Open } from '../http/access';
import { JobQueue } from '../jobs/job-queue';
import { Settings, SETTINGS } from '../settings';

export interface ReadyView {
  status: 'ready' | 'degraded' | 'down';
  database: boolean;
  jobs: 'redis' | 'postgres';
  jobsReady: boolean;
}

const within = (ms: number, what: Promise<boolean>): Promise<boolean> =>
  Promise.race([what.catch(() => false), new Promise<boolean>((done) => setTimeout(() => done(false), ms).unref())]);

@Controller('api/health')
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** The process answers. */
  @Get('live')
  @Open('probes do not sign in')
  live(): { status: 'live' } {
    return { status: 'live' };
  }

  /** 200 when PostgreSQL answers (jobs apart: without them the product is degraded, not down), else 503. */
  @Get('ready')
  @Open('probes do not sign in')
  async ready(@Res({ passthrough: true }) response: Response): Promise<ReadyView> {
    const [database, jobsReady] = await Promise.all([
      within(
        3_000,
        this.database.one('SELECT 1').then(() => true),
      ),
      within(3_000, this.queue.ready()),
    ]);
    if (!database) response.status(503);
    const jobs = this.settings.redisUrl ? 'redis' : 'postgres';
    return { status: database ? (jobsReady ? 'ready' : 'degraded') : 'down', database, jobs, jobsReady };
  }
}

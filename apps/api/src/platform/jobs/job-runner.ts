import { Injectable, OnApplicationShutdown } from '@nestjs/common';
import { Job, Worker } from 'bullmq';
import { PinoLogger } from 'nestjs-pino';
import { ZONE } from '../clock';
import { Database } from '../database/database';
import { JobDeclaration } from './job';
import { JobQueue } from './job-queue';
import { JobRegistry } from './job-registry';
import { OutboxRelay } from './outbox-relay';

const RECONCILE_EACH_MS = 60_000;

/** The worker's heart: runs jobs, and each minute puts back what a lost queue has forgotten. */
@Injectable()
export class JobRunner implements OnApplicationShutdown {
  private worker: Worker | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly queue: JobQueue,
    private readonly registry: JobRegistry,
    private readonly relay: OutboxRelay,
    private readonly database: Database,
    private readonly logger: PinoLogger,
  ) {}

  /** @throws Error when a declared job has no handler. */
  async start(declared: readonly JobDeclaration<never>[]): Promise<void> {
    const orphan = declared.find((declaration) => !this.registry.of(declaration.name));
    if (orphan) throw new Error(`job ${orphan.name} has no handler`);
    await this.queue.check();
    await this.queue.get();
    this.worker = this.queue.worker((run) => this.run(run), 2);
    this.worker.on('error', (error) => this.logger.warn({ err: error }, 'worker lost its queue for a moment'));
    this.worker.on('failed', (run, error) =>
      this.logger.error({ err: error, job: run?.name, id: run?.id }, 'job failed'),
    );
    await this.reconcile();
    this.timer = setInterval(() => void this.reconcile(), RECONCILE_EACH_MS);
  }

  async reconcile(): Promise<void> {
    try {
      const queue = await this.queue.get();
      for (const { job } of this.registry.all()) {
        if (!job.every) continue;
        const template = { name: job.name, data: {}, opts: { attempts: job.attempts } };
        await queue.upsertJobScheduler(job.name, { pattern: job.every, tz: ZONE }, template);
      }
      await this.relay.relay();
      await this.relay.carryAgain(120);
    } catch (error) {
      this.logger.warn({ err: error }, 'schedules not reconciled; trying again in a minute');
    }
  }

  private async run(run: Job): Promise<void> {
    const handler = this.registry.of(run.name);
    if (!handler) throw new Error(`job ${run.name} has no handler`);
    const { outboxId, ...payload } = run.data as { outboxId?: number };
    this.logger.info({ job: run.name, id: run.id, attempt: run.attemptsMade + 1 }, 'job begins');
    await handler.handle(payload, { attempt: run.attemptsMade + 1, progress: (value) => run.updateProgress(value) });
    if (outboxId !== undefined)
      await this.database.query('UPDATE outbox SET done_at = now() WHERE id = $1', [outboxId]);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    await this.worker?.close().catch(() => undefined);
  }
}

import { Injectable, OnModuleInit } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { Database } from '../database/database';
import { JobQueue } from './job-queue';
import { OutboxBell } from './outbox-bell';

interface OutboxRow {
  id: number;
  job: string;
  identity: string;
  payload: object;
}

/** Carries committed outbox rows to the queue. A row that is carried twice is one job: its id is the job's id. */
@Injectable()
export class OutboxRelay implements OnModuleInit {
  private running: Promise<void> | null = null;
  private again = false;

  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly bell: OutboxBell,
    private readonly logger: PinoLogger,
  ) {}

  onModuleInit(): void {
    this.bell.listen(() => void this.relay());
  }

  /** Never throws: what could not be carried stays in the outbox for the next try. */
  relay(): Promise<void> {
    if (this.running) {
      this.again = true;
      return this.running;
    }
    this.running = this.carryAll()
      .catch((error: unknown) => this.logger.warn({ err: error }, 'outbox not relayed; rows stay for the next try'))
      .finally(() => {
        this.running = null;
        if (this.again) {
          this.again = false;
          void this.relay();
        }
      });
    return this.running;
  }

  /** Lets a row that was carried, but whose job never finished, be carried again. */
  async carryAgain(olderThanSeconds: number): Promise<void> {
    const rows = await this.database.query<OutboxRow>(
      `SELECT id, job, identity, payload FROM outbox
       WHERE done_at IS NULL AND relayed_at < now() - make_interval(secs => $1) ORDER BY id LIMIT 200`,
      [olderThanSeconds],
    );
    const queue = await this.queue.get();
    for (const row of rows) {
      const known = await queue.getJob(jobId(row.id));
      const state = await known?.getState();
      if (state && ['active', 'waiting', 'delayed', 'prioritized'].includes(state)) continue;
      await known?.remove();
      await this.carry(row);
    }
  }

  private async carryAll(): Promise<void> {
    for (;;) {
      const rows = await this.database.query<OutboxRow>(
        'SELECT id, job, identity, payload FROM outbox WHERE relayed_at IS NULL ORDER BY id LIMIT 100',
      );
      if (rows.length === 0) return;
      for (const row of rows) await this.carry(row);
    }
  }

  private async carry(row: OutboxRow): Promise<void> {
    const queue = await this.queue.get();
    await queue.add(
      row.job,
      { ...row.payload, outboxId: row.id },
      {
        jobId: jobId(row.id),
        attempts: 5,
        backoff: { type: 'exponential', delay: 1_000 },
        removeOnComplete: { count: 1_000 },
        removeOnFail: { count: 1_000 },
      },
    );
    await this.database.query('UPDATE outbox SET relayed_at = now() WHERE id = $1', [row.id]);
  }
}

const jobId = (outboxId: number): string => `outbox-${outboxId}`;

import { Injectable, OnModuleInit } from '@nestjs/common';
import { SYSTEM } from '../actor';
import { UnitOfWork } from '../database/unit-of-work';
import { job, JobHandler } from './job';
import { JobRegistry } from './job-registry';

export const houseKeeping = job<Record<string, never>>({
  name: 'platform.housekeeping',
  identity: () => 'housekeeping',
  attempts: 3,
  every: '30 3 * * *',
});

/** What has served its time goes at night; a retried request comes within minutes, never after a day. */
const OVER = [
  `DELETE FROM idempotency_key WHERE at < now() - interval '1 day'`,
  `DELETE FROM session WHERE expires_at < now()`,
  `DELETE FROM sign_in_delay WHERE next_try_at < now() - interval '1 day'`,
  `DELETE FROM outbox WHERE done_at < now() - interval '30 days'`,
];

@Injectable()
export class HouseKeeping implements JobHandler<Record<string, never>>, OnModuleInit {
  readonly job = houseKeeping;

  constructor(
    private readonly unit: UnitOfWork,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  async handle(): Promise<void> {
    await this.unit.write(SYSTEM, async (work) => {
      for (const statement of OVER) await work.query(statement);
    });
  }
}

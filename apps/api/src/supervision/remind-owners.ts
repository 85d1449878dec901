import { Injectable, OnModuleInit } from '@nestjs/common';
import { job, JobHandler, JobRegistry, SYSTEM, UnitOfWork, Work } from '../platform';
import { DueReminder, DueReminders } from './due-reminders';
import { OWED } from './order.listing';

/** Every hour rather than once a day: a worker that was down in the morning still reminds on the day. */
export const remindOwners = job<Record<string, never>>({
  name: 'supervision.remind',
  identity: () => 'supervision-remind',
  attempts: 3,
  every: '5 * * * *',
});

@Injectable()
export class RemindOwners implements JobHandler<Record<string, never>>, OnModuleInit {
  readonly job = remindOwners;

  constructor(
    private readonly unit: UnitOfWork,
    private readonly reminders: DueReminders,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  /** Writes what is due by today and not written yet; who runs it at the same time writes nothing twice. */
  async handle(): Promise<void> {
    const due = await this.reminders.byToday();
    if (due.length > 0) await this.unit.write(SYSTEM, (work) => keepReminders(work, due));
  }
}

/** An order that was reported on since the job looked is not reminded. */
const keepReminders = (work: Work, due: readonly DueReminder[]): Promise<unknown> =>
  work.query(
    `INSERT INTO supervision_reminder (order_id, kind, day)
     SELECT o.id, g.kind, g.day FROM jsonb_to_recordset($1::jsonb) AS g("orderId" uuid, kind text, day date)
     JOIN supervision_order o ON o.id = g."orderId" AND ${OWED} ORDER BY o.id ON CONFLICT DO NOTHING`,
    [JSON.stringify(due)],
  );

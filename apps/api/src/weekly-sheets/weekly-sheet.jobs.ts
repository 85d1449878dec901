import { Injectable, OnModuleInit } from '@nestjs/common';
import { job, JobHandler, JobRegistry, SYSTEM, UnitOfWork } from '../platform';
import { remind, RemindTeams } from './remind-teams';
import { SheetMoments } from './sheet-moments';

/** Every ten minutes rather than once a week: a worker that was down still reminds while it helps. */
export const remindSheets = job<Record<string, never>>({
  name: 'weekly-sheets.remind',
  identity: () => 'weekly-sheets-remind',
  attempts: 3,
  every: '*/10 * * * *',
});

@Injectable()
export class RemindSheets implements JobHandler<Record<string, never>>, OnModuleInit {
  readonly job = remindSheets;

  constructor(
    private readonly unit: UnitOfWork,
    private readonly moments: SheetMoments,
    private readonly teams: RemindTeams,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  /** Once before the deadline of the running week and once after it, of this week and the one before. */
  async handle(): Promise<void> {
    for (const { week, kind, at } of await this.moments.due()) {
      const waiting = await this.teams.waiting(SYSTEM, week);
      if (waiting.length > 0) await this.unit.write(SYSTEM, (work) => remind(work, week, kind, waiting, at));
    }
  }
}

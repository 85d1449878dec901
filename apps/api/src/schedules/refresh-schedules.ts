import { Injectable, OnModuleInit } from '@nestjs/common';
import { CalendarReader } from '../calendar';
import { Clock, Database, JobHandler, JobRegistry, SYSTEM, UnitOfWork } from '../platform';
import { refreshOutlooks } from './refresh-outlooks';
import { refreshSchedules } from './schedule.jobs';

/** So many projects a transaction: short enough for whoever waits for one of their rows. */
const AT_ONCE = 500;

/** What has ended says the same for ever. */
const NEXT = `SELECT project_id AS id FROM schedule_outlook WHERE project_id > $1 AND (open_tasks > 0 AND as_of <> $2)
  ORDER BY project_id LIMIT ${AT_ONCE}`;

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

@Injectable()
export class RefreshSchedules implements JobHandler<Record<string, never>>, OnModuleInit {
  readonly job = refreshSchedules;

  constructor(
    private readonly unit: UnitOfWork,
    private readonly database: Database,
    private readonly calendars: CalendarReader,
    private readonly clock: Clock,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  /** Brings every open outlook to today; one that was cut off goes on where it stopped. */
  async handle(): Promise<void> {
    const [calendar, today] = [await this.calendars.current(), this.clock.today()];
    for (let after = BEFORE_ALL; ;) {
      const rows = await this.database.query<{ id: string }>(NEXT, [after, today]);
      const ids = rows.map((row) => row.id);
      const last = ids.at(-1);
      if (last === undefined) return;
      await this.unit.write(SYSTEM, (work) => refreshOutlooks(work, ids, calendar, today));
      after = last;
    }
  }
}

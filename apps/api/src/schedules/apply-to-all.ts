import { Injectable, OnModuleInit } from '@nestjs/common';
import { ApplySchedules } from '@huoshui/contracts';
import { firstDayOfYear, lastDayOfYear } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Actor, Clock, JobHandler, JobRegistry, SYSTEM, UnitOfWork } from '../platform';
import { applySchedules, Schedulable } from './apply-schedules';
import { applyToAll } from './schedule.jobs';

interface Wanted {
  year: number | null;
  by: string | null;
}

const AT_ONCE = 500;

const WITHOUT = `FROM project_current c WHERE c.signing_day BETWEEN $1 AND $2
  AND NOT EXISTS (SELECT 1 FROM schedule s WHERE s.project_id = c.project_id)`;

const SOME = `SELECT c.project_id AS "projectId", c.land_mode AS "landMode", c.signing_day AS "from" ${WITHOUT}
  AND c.project_id > $3 ORDER BY c.project_id LIMIT ${AT_ONCE}`;

const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

const spanOf = (year: number | null | undefined) => [firstDayOfYear(year ?? 1900), lastDayOfYear(year ?? 2199)];

@Injectable()
export class ApplyToAll implements JobHandler<Wanted>, OnModuleInit {
  readonly job = applyToAll;

  constructor(
    private readonly unit: UnitOfWork,
    private readonly calendars: CalendarReader,
    private readonly clock: Clock,
    private readonly registry: JobRegistry,
  ) {}

  onModuleInit(): void {
    this.registry.add(this);
  }

  /** Hands it to the worker; gives how many signed projects have no schedule now. */
  ask(actor: Actor, { year = undefined }: ApplySchedules): Promise<{ projects: number }> {
    return this.unit.write(actor, async (work) => {
      const [counted] = await work.query<{ n: number }>(`SELECT count(*)::int AS n ${WITHOUT}`, spanOf(year));
      const projects = counted?.n ?? 0;
      if (projects > 0) await work.enqueue(applyToAll, { year: year ?? null, by: actor.personId });
      return { projects };
    });
  }

  /** In its own transaction each some; one that was cut off finds what is left. */
  async handle({ year, by }: Wanted): Promise<void> {
    const adoption = { calendar: await this.calendars.current(), today: this.clock.today(), by };
    for (let after: string | undefined = BEFORE_ALL; after !== undefined;) {
      const from: string = after;
      after = await this.unit.write(SYSTEM, async (work) => {
        const some = await work.query<Schedulable>(SOME, [...spanOf(year), from]);
        await applySchedules(work, some, adoption);
        return some.at(-1)?.projectId;
      });
    }
  }
}

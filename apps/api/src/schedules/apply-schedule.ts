import { Injectable } from '@nestjs/common';
import { Day, LandMode } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Actor, Clock, found, Refusal, UnitOfWork, Work } from '../platform';
import { projectSight } from '../projects';
import { Adoption, applySchedules } from './apply-schedules';
import { leads } from './open-schedule';

interface Wanted {
  readonly projectId: string;
  readonly landMode: LandMode | null;
  readonly from: Day | null;
  readonly leadTeamId: string;
}

@Injectable()
export class ApplySchedule {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly calendars: CalendarReader,
    private readonly clock: Clock,
  ) {}

  /**
   * A schedule for one project, by its land mode or by the land mode given. In the place of one that nobody has worked
   * on yet, so that a project whose land mode was not known gets the right one.
   * @throws Refusal `schedule.applied`, `schedule.unsigned`, `schedule.template.none`, `session.forbidden`
   */
  async run(actor: Actor, projectId: string, landMode?: LandMode): Promise<{ version: number }> {
    const adoption = { calendar: await this.calendars.current(), today: this.clock.today() };
    return this.unit.write(actor, async (work) => {
      const wanted = await mayApply(work, actor, projectId);
      if (wanted.from === null) throw new Refusal('schedule.unsigned');
      await clear(work, projectId);
      const project = { projectId, landMode: landMode ?? wanted.landMode, from: wanted.from };
      await mustApply(work, project, adoption);
      return { version: 1 };
    });
  }
}

async function mayApply(work: Work, actor: Actor, projectId: string): Promise<Wanted> {
  const params: unknown[] = [projectId];
  const sight = projectSight(actor, 'c', params);
  const [row] = await work.query<Wanted>(
    `SELECT c.project_id AS "projectId", c.land_mode AS "landMode", c.signing_day AS "from",
       c.lead_team_id AS "leadTeamId"
     FROM project_current c JOIN project p ON p.id = c.project_id WHERE c.project_id = $1 AND ${sight} FOR UPDATE OF p`,
    params,
  );
  if (!leads(actor, found(row).leadTeamId)) throw new Refusal('session.forbidden');
  return found(row);
}

/** @throws Refusal `schedule.applied` once somebody has worked on it */
async function clear(work: Work, projectId: string): Promise<void> {
  const [built] = await work.query('SELECT 1 FROM schedule_change WHERE project_id = $1 LIMIT 1', [projectId]);
  if (built) throw new Refusal('schedule.applied');
  await work.query('DELETE FROM schedule WHERE project_id = $1', [projectId]);
}

async function mustApply(
  work: Work,
  project: { projectId: string; landMode: LandMode | null; from: Day },
  adoption: Adoption,
): Promise<void> {
  if ((await applySchedules(work, [project], adoption)) === 0) throw new Refusal('schedule.template.none');
}

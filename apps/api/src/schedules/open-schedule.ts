import { Day, WorkCalendar } from '@huoshui/domain';
import { Actor, found, Refusal, seesZone, Work } from '../platform';
import { projectSight } from '../projects';
import { KNOWN_SCHEDULES, KnownSchedule, KnownTask } from './known-schedules';
import { refreshOutlooks } from './refresh-outlooks';

/** A schedule that is being changed: locked, as the caller saw it. */
export interface OpenSchedule extends KnownSchedule {
  readonly id: string;
  readonly version: number;
}

/** The zone's roles, and the team that leads the project; a team with only a share reads. */
export const leads = (actor: Actor, leadTeamId: string): boolean =>
  seesZone(actor) || actor.teamIds.includes(leadTeamId);

/**
 * @throws Refusal `request.not-found` for a schedule that there is not or not for this actor, `session.forbidden` for a
 * team that does not lead, `request.version.stale`
 */
export async function openSchedule(work: Work, actor: Actor, projectId: string): Promise<OpenSchedule> {
  const params: unknown[] = [projectId];
  const sight = projectSight(actor, 'c', params);
  const [row] = await work.query<{ id: string; version: number; leadTeamId: string }>(
    `SELECT s.id, s.version, c.lead_team_id AS "leadTeamId" FROM schedule s
     JOIN project_current c ON c.project_id = s.project_id WHERE s.project_id = $1 AND ${sight} FOR UPDATE OF s`,
    params,
  );
  const { id, version, leadTeamId } = found(row);
  if (!leads(actor, leadTeamId)) throw new Refusal('session.forbidden');
  work.mustMatch(version);
  const [known] = await work.query<KnownSchedule>(KNOWN_SCHEDULES, [[projectId]]);
  return { ...found(known), id, version };
}

/** @throws Refusal `request.not-found` */
export const taskOf = (schedule: OpenSchedule, taskId: string): KnownTask =>
  found(schedule.tasks.find((task) => task.id === taskId));

/** Counts the version up and brings the outlook along: the end of every change. */
export async function closeSchedule(
  work: Work,
  { id, version, projectId }: OpenSchedule,
  calendar: WorkCalendar,
  today: Day,
): Promise<{ version: number }> {
  await work.query('UPDATE schedule SET version = version + 1 WHERE id = $1', [id]);
  await refreshOutlooks(work, [projectId], calendar, today);
  return { version: version + 1 };
}

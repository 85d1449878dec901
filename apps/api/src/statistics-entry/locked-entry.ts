import { applicability, Checklist, Day, EntryState, entryState, moveEntry } from '@huoshui/domain';
import { found, must, newId, Refusal, seesZone, Work } from '../platform';
import { lockVisibleProjects } from '../projects';
import { StatisticsEntryRow } from './statistics-entry.row';

export interface LockedEntry {
  readonly row: StatisticsEntryRow;
  /** What stands: a start opens the collecting. */
  readonly state: EntryState;
  readonly company: string;
  readonly amountFen: number;
}

/**
 * The case of a project that the actor may write to, made where there is none, and locked until the write ends.
 * @throws Refusal `request.not-found`, `session.forbidden` for a project that the actor's teams do not lead
 */
export async function lockEntry(work: Work, projectId: string): Promise<LockedEntry> {
  const { actor } = work;
  if (!(await lockVisibleProjects(work, [projectId])).has(projectId)) throw new Refusal('request.not-found');
  const [project] = await work.query<{ leadTeamId: string; startDay: Day | null; company: string; amountFen: number }>(
    `SELECT lead_team_id AS "leadTeamId", start_day AS "startDay", company, amount_fen AS "amountFen"
     FROM project_current WHERE project_id = $1`,
    [projectId],
  );
  const { leadTeamId, startDay, company, amountFen } = found(project);
  if (!seesZone(actor) && !actor.teamIds.includes(leadTeamId)) throw new Refusal('session.forbidden');
  await work.query(
    `INSERT INTO statistics_entry (id, project_id, state, version) VALUES ($1, $2, 'notDue', 0)
     ON CONFLICT ON CONSTRAINT statistics_entry_project DO NOTHING`,
    [newId(), projectId],
  );
  const lock = { mode: 'pessimistic_write' } as const;
  const row = found(await work.repository(StatisticsEntryRow).findOne({ where: { projectId }, lock }));
  return { row, state: entryState(row.state, startDay !== null), company, amountFen };
}

/** @throws Refusal `statistics.not-applicable` */
export function mustBeApplicable({ row, amountFen }: LockedEntry, checklist: Checklist): void {
  if (!applicability(row.applicable, amountFen, checklist).applicable) throw new Refusal('statistics.not-applicable');
}

export interface Move {
  readonly to: EntryState;
  readonly day: Day;
  readonly reason?: string | null;
  readonly code?: string | null;
  readonly overridden?: boolean;
}

/** Moves a case and writes down how. @throws Refusal `statistics.state.closed` {from, to} */
export async function moveLocked(work: Work, { row, state }: LockedEntry, move: Move): Promise<void> {
  const { to, day, reason = null, code = null, overridden = false } = move;
  must(moveEntry(state, to));
  await work.query(
    `UPDATE statistics_entry SET state = $2, version = version + 1,
       submitted_on = CASE $2 WHEN 'submitted' THEN $3::date WHEN 'collecting' THEN NULL ELSE submitted_on END,
       listed_on = CASE WHEN $2 = 'listed' THEN $3::date END, listed_code = CASE WHEN $2 = 'listed' THEN $4 END
     WHERE id = $1`,
    [row.id, to, day, code],
  );
  await work.query(
    `INSERT INTO statistics_event (id, project_id, from_state, to_state, day, reason, code, overridden, recorded_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [newId(), row.projectId, state, to, day, reason, code, overridden, work.actor.personId],
  );
}

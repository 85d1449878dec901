import { PersonRef } from '@huoshui/contracts';
import { ApprovalKind, Day, Milestone, ScheduledTask } from '@huoshui/domain';
import { DAY_COLUMNS } from '../projects';

/** A task as it is stored, with a milestone's end from its recorded fact. It satisfies the domain by its shape. */
export interface KnownTask extends ScheduledTask {
  readonly id: string;
  readonly title: string;
  readonly track: string;
  readonly department: string | null;
  readonly milestone: Milestone | null;
  readonly approval: ApprovalKind | null;
  readonly owner: PersonRef | null;
  readonly note: string | null;
  readonly own: boolean;
}

export interface KnownSchedule {
  readonly projectId: string;
  readonly from: Day;
  readonly tasks: readonly KnownTask[];
}

const { signing: _signing, ...columns } = DAY_COLUMNS;

const reached = `CASE t.milestone ${Object.entries(columns)
  .map(([milestone, column]) => `WHEN '${milestone}' THEN c.${column}`)
  .join(' ')} ELSE t.actual_finish END`;

const TASK = `json_build_object('id', t.id, 'key', t.key, 'title', t.title, 'track', t.track,
  'department', t.department, 'milestone', t.milestone, 'approval', t.approval, 'duration', t.duration, 'unit', t.unit,
  'after', t.after, 'notBefore', t.not_before, 'baselineBegin', t.baseline_begin, 'baselineFinish', t.baseline_finish,
  'actualBegin', least(t.actual_begin, ${reached}), 'actualFinish', ${reached}, 'note', t.note, 'own', t.own,
  'owner', CASE WHEN o.id IS NOT NULL THEN json_build_object('id', o.id, 'displayName', o.display_name) END)`;

/**
 * Schedules of projects $1, with all their tasks in order, in one statement. Built as text: nobody asks the database
 * about it again, and as jsonb it takes three times as long.
 */
export const KNOWN_SCHEDULES = `SELECT s.project_id AS "projectId", s.from_day AS "from", (
    SELECT json_agg(${TASK} ORDER BY t.position) FROM schedule_task t LEFT JOIN person o ON o.id = t.owner_id
    WHERE t.schedule_id = s.id) AS tasks
  FROM schedule s JOIN project_current c ON c.project_id = s.project_id WHERE s.project_id = ANY ($1::uuid[])`;

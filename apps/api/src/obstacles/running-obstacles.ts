import { Day, RUNNING_STATES } from '@huoshui/domain';
import { Work } from '../platform';

export interface RunningObstacle {
  readonly id: string;
  readonly projectId: string;
  readonly title: string;
  readonly dueOn: Day;
  /** The responsible department's name. */
  readonly department: string | null;
}

const RUNNING = `o.state IN (${RUNNING_STATES.map((state) => `'${state}'`).join(', ')})`;

/**
 * The obstacles of projects whose clock runs and that have a due day; of a past day those raised by then and answered,
 * settled or withdrawn only after it, by the due day of today. Not scoped: for jobs, and for readers that have asked who
 * may see what.
 */
export function runningObstacles(
  asking: Pick<Work, 'query'>,
  projectIds: readonly string[],
  day: Day,
): Promise<RunningObstacle[]> {
  return asking.query<RunningObstacle>(
    `SELECT o.id, o.project_id AS "projectId", o.title, o.due_on AS "dueOn", d.name AS department
     FROM obstacle o LEFT JOIN department d ON d.id = o.department_id
     WHERE o.project_id = ANY ($1::uuid[]) AND o.due_on IS NOT NULL AND o.raised_on <= $2::date
       AND (${RUNNING} OR least(o.answered_on, o.settled_on, o.withdrawn_on) > $2::date)`,
    [projectIds, day],
  );
}

/** The business day on which somebody last did something about an obstacle of each project, until an instant. */
export function lastObstacleDays(
  asking: Pick<Work, 'query'>,
  projectIds: readonly string[],
  until: string,
): Promise<{ projectId: string; day: Day }[]> {
  return asking.query<{ projectId: string; day: Day }>(
    `SELECT o.project_id AS "projectId", (max(e.at) AT TIME ZONE 'Asia/Shanghai')::date AS day
     FROM obstacle o JOIN obstacle_entry e ON e.obstacle_id = o.id
     WHERE o.project_id = ANY ($1::uuid[]) AND e.by_id IS NOT NULL AND e.at <= $2::timestamptz GROUP BY o.project_id`,
    [projectIds, until],
  );
}

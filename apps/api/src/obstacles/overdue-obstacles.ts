import { Day, Recorded, RecordedObstacle, RUNNING_STATES } from '@huoshui/domain';
import { Work } from '../platform';

const RUNNING = `o.state IN (${RUNNING_STATES.map((state) => `'${state}'`).join(', ')})`;

/**
 * The obstacles whose due day had passed at the end of a day, the longest overdue first: raised by then and answered,
 * settled or withdrawn only after it, by the due day of today. Not scoped: for bulletins, which the whole zone reads.
 */
export async function overdueObstacles(
  asking: Pick<Work, 'query'>,
  day: Day,
  most: number,
): Promise<Recorded<RecordedObstacle>> {
  const rows = await asking.query<RecordedObstacle & { total: number }>(
    `SELECT o.id AS "obstacleId", o.code, o.title, o.project_id AS "projectId",
       coalesce(c.name, l.company, o.firm, '') AS of, d.name AS department, o.due_on AS "dueOn",
       count(*) OVER ()::int AS total
     FROM obstacle o LEFT JOIN department d ON d.id = o.department_id
     LEFT JOIN project_current c ON c.project_id = o.project_id LEFT JOIN lead l ON l.id = o.lead_id
     WHERE o.due_on < $1::date AND o.raised_on <= $1::date
       AND (${RUNNING} OR least(o.answered_on, o.settled_on, o.withdrawn_on) > $1::date)
     ORDER BY o.due_on, o.code LIMIT $2`,
    [day, most],
  );
  return { total: rows[0]?.total ?? 0, items: rows.map(({ total: _total, ...row }) => row) };
}

import { OPEN, RUNNING } from './obstacle.listing';

/**
 * One row for all, one a department, one a category: what was raised within [$1, $2] and stood so at the end of $3; $4 is
 * today. What was settled, opened again and is counted between the two was closed then.
 */
export const FIGURES = (condition: string): string => `WITH raised AS (
    SELECT o.*, coalesce(o.withdrawn_on <= $3, false) AS gone,
      coalesce(o.settled_on <= $3, false) OR o.reopened > 0 AND EXISTS (SELECT 1 FROM obstacle_closure c
        WHERE c.obstacle_id = o.id AND c.settled_on <= $3 AND c.reopened_on > $3) AS closed
    FROM obstacle o WHERE o.raised_on BETWEEN $1 AND $2 AND o.raised_on <= $3 AND ${condition})
  SELECT CASE WHEN grouping(o.department_id) = 0 THEN 'department' WHEN grouping(o.category) = 0 THEN 'category' ELSE 'all' END
      AS part,
    o.department_id AS "departmentId", o.category,
    count(*) FILTER (WHERE NOT gone)::int AS received,
    count(*) FILTER (WHERE gone)::int AS withdrawn,
    count(*) FILTER (WHERE NOT gone AND (o.accepted_on IS NULL OR o.accepted_on > $3))::int AS waiting,
    ${['immediate', 'referred'].map(handled).join(',\n    ')},
    count(*) FILTER (WHERE NOT gone AND closed)::int AS closed,
    count(*) FILTER (WHERE NOT gone AND (o.first_answered_on <= $3 OR o.first_answer_due_on < $3)
      AND o.first_answer_due_on IS NOT NULL)::int AS "answerDue",
    count(*) FILTER (WHERE NOT gone AND o.first_answered_on <= $3 AND o.first_answered_on <= o.first_answer_due_on)::int
      AS "answeredInTime",
    count(*) FILTER (WHERE ${OPEN} AND ${RUNNING} AND o.due_on < $4)::int AS overdue,
    percentile_disc(0.5) WITHIN GROUP (ORDER BY o.settled_on - o.raised_on) FILTER (WHERE o.settled_on <= $3)::int
      AS "medianDays",
    count(*) FILTER (WHERE closed AND o.satisfaction IS NOT NULL)::int AS asked,
    count(*) FILTER (WHERE closed AND o.satisfaction <> 'unsatisfied')::int AS satisfied
  FROM raised o GROUP BY GROUPING SETS ((), (o.department_id), (o.category))`;

const handled = (handling: string): string => {
  const had = `NOT gone AND o.handling = '${handling}' AND o.accepted_on <= $3`;
  return `count(*) FILTER (WHERE ${had})::int AS ${handling},
    count(*) FILTER (WHERE ${had} AND closed)::int AS "${handling}Closed"`;
};

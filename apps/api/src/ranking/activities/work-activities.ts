import { ActivityKind } from '@huoshui/domain';
import { ActivityQuery, asKnown, teamOn } from './activity-query';

const obstacle = (column: string, type: string): string => asKnown('obstacle', 'o', column, type);

/** Obstacles as they were: those of projects go by the project's shares, those of leads to the lead's team. */
const obstacles = (day: string, holds: string): ActivityQuery => `
  SELECT id, day, "teamId", "personId", label, "subjectId", "projectId" FROM (
    SELECT o.id, o.code AS label, o.id AS "subjectId", o.project_id AS "projectId", o.raised_by AS "personId",
      coalesce(l.team_id, ${teamOn('o.raised_by', 'o.raised_on')}) AS "teamId",
      ${obstacle('state', 'text')} AS state, ${obstacle('due_on', 'date')} AS due, ${obstacle('settled_on', 'date')} AS settled,
      ${day} AS day
    FROM obstacle o LEFT JOIN lead l ON l.id = o.lead_id
    WHERE o.need = 'obstacle' AND (o.raised_at <= $1 OR o.origin <> 'entered') AND o.raised_on <= $3) AS held
  WHERE ${holds} AND day BETWEEN $2 AND $3`;

const SETTLED = `CASE WHEN ${obstacle('state', 'text')} = 'settled' THEN ${obstacle('settled_on', 'date')} END`;

const order = (column: string, type: string): string => asKnown('supervision_order', 's', column, type);

const orders = (day: string, holds: string): ActivityQuery => `
  SELECT id, day, "teamId", "personId", label, "subjectId", "projectId" FROM (
    SELECT s.id, s.number AS label, s.id AS "subjectId", NULL::uuid AS "projectId", s.owner_id AS "personId",
      coalesce(s.owner_team_id, ${teamOn('s.owner_id', 's.issued_on')}) AS "teamId",
      ${order('state', 'text')} AS state, ${order('deadline', 'date')} AS due, ${order('reported_on', 'date')} AS reported,
      ${day} AS day
    FROM supervision_order s WHERE s.issued_on <= $3) AS held
  WHERE ${holds} AND day BETWEEN $2 AND $3`;

const DONE = `CASE WHEN ${order('state', 'text')} IN ('reported', 'closed') THEN ${order('reported_on', 'date')} END`;

/** What was settled or done in time, and what was not. An overdue one happens on the day after its deadline. */
export const workActivities: Readonly<Partial<Record<ActivityKind, ActivityQuery>>> = {
  obstacleSettledInTime: obstacles(SETTLED, '(due IS NULL OR settled <= due)'),
  obstacleSettledLate: obstacles(SETTLED, 'settled > due'),
  obstacleOverdue: obstacles(
    `${obstacle('due_on', 'date')} + 1`,
    `state NOT IN ('settled', 'withdrawn', 'answered') AND due < $3`,
  ),
  orderDoneInTime: orders(DONE, 'reported <= due'),
  orderOverdue: orders(
    `${order('deadline', 'date')} + 1`,
    `state IN ('issued', 'acknowledged', 'returned') AND due < $3`,
  ),
};

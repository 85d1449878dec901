import { OPEN_STATES, RUNNING_STATES } from '@huoshui/domain';

const listed = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');

/**
 * SQL of one row a project that has open obstacles, for other modules to join: `project_id`, `open`, `overdue` (past the due
 * day, the clock running), `oldest_due` (the earliest due day of a running clock, a date, or null), `escalation` (the highest
 * level). Projects without one are not in it.
 * @param today placeholder or expression of today, a date
 */
export const openObstaclesByProject = (today: string): string => `(
  SELECT o.project_id, count(*)::int AS open,
    count(*) FILTER (WHERE o.state IN (${listed(RUNNING_STATES)}) AND o.due_on < ${today})::int AS overdue,
    min(o.due_on) FILTER (WHERE o.state IN (${listed(RUNNING_STATES)})) AS oldest_due, max(o.escalation) AS escalation
  FROM obstacle o WHERE o.state IN (${listed(OPEN_STATES)}) AND o.project_id IS NOT NULL GROUP BY o.project_id)`;

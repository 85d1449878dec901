import { ActivityKind } from '@huoshui/domain';
import { ActivityQuery, dayIn } from './activity-query';

const OF_PROJECT = `NULL::uuid AS "teamId", NULL::uuid AS "personId", '' AS label`;

/** What happened to projects; it goes by their terms. */
export const projectActivities: Readonly<Partial<Record<ActivityKind, ActivityQuery>>> = {
  /** A verified fact that was taken back. One that an undone import took back was never anybody's claim. */
  falseFact: `
    SELECT f.id, ${dayIn('f.retracted_at')} AS day, ${OF_PROJECT}, f.project_id AS "subjectId", f.project_id AS "projectId"
    FROM milestone_fact f
    WHERE f.retracted_at <= $1 AND f.held_from < f.retracted_at AND f.retracted_import_id IS NULL
      AND ${dayIn('f.retracted_at')} BETWEEN $2 AND $3`,
  /** On the statistics bureau's list, and still on it at the instant. */
  statisticsEntry: `
    SELECT e.id, e.day, ${OF_PROJECT}, e.project_id AS "subjectId", e.project_id AS "projectId" FROM (
      SELECT DISTINCT ON (e.project_id) e.* FROM statistics_event e WHERE e.at <= $1 ORDER BY e.project_id, e.at DESC) e
    WHERE e.to_state = 'listed' AND e.day BETWEEN $2 AND $3`,
};

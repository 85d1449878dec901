import { ActivityKind } from '@huoshui/domain';
import { ActivityQuery, dayIn } from './activity-query';

const OF_PROJECT = `NULL::uuid AS "teamId", NULL::uuid AS "personId", '' AS label`;

/**
 * A signed project owes a word each week until it produces; $4 are the weeks that ended, with their cut-offs. Facts and
 * words are gathered once for all projects: asked project by project and week by week a year would take minutes.
 */
const reports = (holds: string): ActivityQuery => `
  WITH stood AS MATERIALIZED (
    SELECT f.project_id, min(f.day) FILTER (WHERE f.milestone = 'signing') AS signed,
      min(f.day) FILTER (WHERE f.milestone = 'production') AS produced
    FROM milestone_fact f WHERE f.milestone IN ('signing', 'production')
      AND f.held_from <= $1 AND (f.retracted_at IS NULL OR f.retracted_at > $1) GROUP BY f.project_id),
  driven AS MATERIALIZED (
    SELECT s.* FROM stood s JOIN project_terms t ON t.project_id = s.project_id
      AND t.known_from <= $1 AND (t.known_to IS NULL OR t.known_to > $1)
    WHERE s.signed <= $3 AND (s.produced IS NULL OR s.produced > $2)),
  owed AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($4::jsonb) AS w (week text, start date, until date, cutoff timestamptz)
    WHERE until BETWEEN $2 AND $3),
  told AS MATERIALIZED (
    SELECT r.project_id, r.week, min(r.recorded_at) AS at FROM progress_report r JOIN owed w ON w.week = r.week
    WHERE r.recorded_at <= $1 GROUP BY r.project_id, r.week)
  SELECT d.project_id || ' ' || w.week AS id, w.until AS day, ${OF_PROJECT}, d.project_id AS "subjectId", d.project_id AS "projectId"
  FROM driven d JOIN owed w ON d.signed < w.start AND (d.produced IS NULL OR d.produced > w.until)
  LEFT JOIN told r ON r.project_id = d.project_id AND r.week = w.week
  WHERE ${holds}`;

/** What happened to projects; it goes by their terms. */
export const projectActivities: Readonly<Partial<Record<ActivityKind, ActivityQuery>>> = {
  reportMissing: reports('r.at IS NULL'),
  reportLate: reports('r.at > w.cutoff'),
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

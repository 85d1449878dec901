import { ActivityKind } from '@huoshui/domain';
import { ActivityQuery, dayIn } from './activity-query';

const OF_PROJECT = `NULL::uuid AS "teamId", NULL::uuid AS "personId", '' AS label`;

const stood = (milestone: string): string => `(SELECT min(f.day) FROM milestone_fact f WHERE f.project_id = t.project_id
  AND f.milestone = '${milestone}' AND f.held_from <= $1 AND (f.retracted_at IS NULL OR f.retracted_at > $1))`;

/** A signed project owes a word each week until it produces; $4 are the weeks that ended, with their cut-offs. */
const reports = (holds: string): ActivityQuery => `
  WITH driven AS MATERIALIZED (
    SELECT * FROM (SELECT t.project_id, ${stood('signing')} AS signed, ${stood('production')} AS produced FROM project_terms t
      WHERE t.known_from <= $1 AND (t.known_to IS NULL OR t.known_to > $1)) s WHERE signed <= $3)
  SELECT d.project_id || ' ' || w.week AS id, w.until AS day, ${OF_PROJECT}, d.project_id AS "subjectId", d.project_id AS "projectId"
  FROM driven d JOIN jsonb_to_recordset($4::jsonb) AS w (week text, start date, until date, cutoff timestamptz)
    ON d.signed < w.start AND (d.produced IS NULL OR d.produced > w.until)
  LEFT JOIN LATERAL (SELECT min(r.recorded_at) AS told FROM progress_report r
    WHERE r.project_id = d.project_id AND r.week = w.week AND r.recorded_at <= $1) r ON true
  WHERE w.until BETWEEN $2 AND $3 AND ${holds}`;

/** What happened to projects; it goes by their terms. */
export const projectActivities: Readonly<Partial<Record<ActivityKind, ActivityQuery>>> = {
  reportMissing: reports('r.told IS NULL'),
  reportLate: reports('r.told > w.cutoff'),
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

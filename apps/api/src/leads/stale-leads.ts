import { Day, daysBetween, RecordedLeads } from '@huoshui/domain';
import { Work } from '../platform';
import { OPEN_STAGES, staleUpTo } from './lead.view';

/**
 * Of each team with open leads how many went without a follow-up for too long, as of a day: follow-ups after it are left
 * out, leads that were closed since it are too. The most stale first. Counts alone, for bulletins, which the whole zone reads.
 */
export async function staleLeadsByTeam(asking: Pick<Work, 'query'>, day: Day): Promise<RecordedLeads[]> {
  const rows = await asking.query<{ team: string; open: number; stale: number; oldest: Day | null }>(
    `SELECT t.name AS team, count(*)::int AS open, count(*) FILTER (WHERE seen.day <= $2)::int AS stale,
       min(seen.day) FILTER (WHERE seen.day <= $2) AS oldest
     FROM lead l JOIN team t ON t.id = l.team_id
     CROSS JOIN LATERAL (SELECT CASE WHEN l.last_follow_up_on IS NULL OR l.last_follow_up_on <= $1
         THEN coalesce(l.last_follow_up_on, l.registered_on)
         ELSE coalesce((SELECT max(f.day) FROM follow_up f WHERE f.lead_id = l.id AND f.day <= $1), l.registered_on) END AS day) seen
     WHERE l.stage = ANY ($3::text[]) AND l.registered_on <= $1
     GROUP BY t.id ORDER BY stale DESC, t.sort_order, t.id`,
    [day, staleUpTo(day), OPEN_STAGES],
  );
  return rows.map(({ oldest, ...row }) => ({ ...row, longest: oldest === null ? null : daysBetween(oldest, day) }));
}

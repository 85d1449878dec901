import { compared } from './measure.mjs';
import { seed } from './projects.mjs';

export { seed };

const FROM = '2025-01-01';
const TO = '2025-12-31';

/** A year's landings by team from the facts themselves, as one would write them without any kept columns. */
const LANDINGS = `WITH span AS (
    SELECT t.lead_team_id AS team, l.day - s.day AS days FROM milestone_fact l
    JOIN milestone_fact s ON s.project_id = l.project_id AND s.milestone = 'signing' AND s.retracted_at IS NULL AND s.verified_at IS NOT NULL
    JOIN project_terms t ON t.project_id = l.project_id AND t.known_to IS NULL AND t.amount_fen >= 1000000000
    WHERE l.milestone = 'landing' AND l.retracted_at IS NULL AND l.verified_at IS NOT NULL AND l.day BETWEEN '${FROM}' AND '${TO}')
  SELECT team, count(*), percentile_cont(0.5) WITHIN GROUP (ORDER BY days), percentile_disc(0.9) WITHIN GROUP (ORDER BY days)
  FROM span GROUP BY GROUPING SETS ((), (team))`;

const SLOWEST = `SELECT c.project_id, c.name, t.name, c.landing_day - c.signing_day AS days FROM project_current c
  JOIN team t ON t.id = c.lead_team_id WHERE c.landing_day BETWEEN '${FROM}' AND '${TO}' AND c.amount_fen >= 1000000000
  ORDER BY days DESC, c.project_id DESC LIMIT 50`;

export async function* run(stage) {
  const period = `from=${FROM}&to=${TO}`;
  yield* compared(stage, [
    ['speeds: eight speeds, two years, by team', `speeds?${period}`, LANDINGS],
    ['speeds: by band, of one land mode', `speeds?${period}&by=band&landMode=newSpace`, LANDINGS],
    ['speeds: the slowest landings of a year', `speeds/rows?${period}&speed=land`, SLOWEST],
  ]);
}

import { SpeedFilter, SpeedGrouping } from '@huoshui/contracts';
import { ClockDay, ONE_YI, Speed, speedSpans, SPEEDS, TEN_YI } from '@huoshui/domain';
import { CLOCKED_LEADS } from '../leads';
import { COUNTED } from '../projects';

const verified = (milestone: string, column: string): string =>
  `CASE WHEN '${milestone}' = ANY (c.unverified) THEN NULL ELSE c.${column} END`;

const PROJECT_DAYS: Readonly<Record<ClockDay, string>> = {
  registered: 'l.registered_on',
  assessed: 'l.assessed_on',
  signing: verified('signing', 'signing_day'),
  landing: verified('landing', 'landing_day'),
  landAcquisition: verified('landAcquisition', 'land_acquisition_day'),
  start: verified('start', 'start_day'),
  production: verified('production', 'production_day'),
  fullCapacity: verified('fullCapacity', 'full_capacity_day'),
};

/** Counted projects with the lead that each was, if any. */
export const CLOCKED_PROJECTS = `project_current c LEFT JOIN ${CLOCKED_LEADS} l ON l.project_id = c.project_id`;

/** Cheap and never wrong: nothing of a project can have ended in the period when its last day lies before it. */
const ENDS_LATE_ENOUGH = `greatest(c.signing_day, c.landing_day, c.land_acquisition_day, c.start_day, c.production_day,
  c.full_capacity_day) >= $3`;

/** A JSON object of the days of a row of `CLOCKED_PROJECTS` that count. */
export const VERIFIED_DAYS = `jsonb_strip_nulls(jsonb_build_object(${Object.entries(PROJECT_DAYS)
  .map(([at, sql]) => `'${at}', ${sql}`)
  .join(', ')}))`;

/** SQL of a speed's two days over `CLOCKED_PROJECTS`. */
export const spanOf = (speed: Speed): { from: string; to: string } => {
  const [from, to] = speedSpans[speed];
  return { from: PROJECT_DAYS[from], to: PROJECT_DAYS[to] };
};

const bandOf = (amount: string): string =>
  `CASE WHEN ${amount} >= ${TEN_YI} THEN 'from10Yi' WHEN ${amount} >= ${ONE_YI} THEN 'from1Yi' WHEN ${amount} IS NOT NULL THEN 'below1Yi' END`;

const PROJECT_KEYS: Readonly<Record<SpeedGrouping, string>> = {
  team: 'c.lead_team_id::text',
  band: bandOf('c.amount_fen'),
  industry: 'c.industry',
  landMode: 'c.land_mode',
};

const LEAD_KEYS: Readonly<Record<SpeedGrouping, string>> = {
  team: 'l.team_id::text',
  band: bandOf('l.amount_fen'),
  industry: 'l.industry',
  landMode: 'l.land_mode',
};

/** Conditions of the filter over projects. */
export function ofProjects(filter: SpeedFilter, params: unknown[]): string[] {
  const where = [COUNTED];
  if (filter.teamId) where.push(`c.lead_team_id = $${params.push(filter.teamId)}`);
  if (filter.landMode) where.push(`c.land_mode = $${params.push(filter.landMode)}`);
  if (filter.leastFen !== undefined) where.push(`c.amount_fen >= $${params.push(filter.leastFen)}`);
  return where;
}

/** The appraisal is a lead's, signed or not: timing only those that signed would flatter. */
function ofLeads(filter: SpeedFilter, params: unknown[]): string[] {
  const where = ['l.assessed_on IS NOT NULL'];
  if (filter.teamId) where.push(`l.team_id = $${params.push(filter.teamId)}`);
  if (filter.landMode) where.push(`l.land_mode = $${params.push(filter.landMode)}`);
  if (filter.leastFen !== undefined) where.push(`l.amount_fen >= $${params.push(filter.leastFen)}`);
  return where;
}

const timed = SPEEDS.filter((speed) => speed !== Speed.Assess).map((speed) => {
  const { from, to } = spanOf(speed);
  return `('${speed}', ${from}, ${to})`;
});

/**
 * One row a speed, period and group, and one for the zone with `whole` true. Parameters: $1–$2 the period, $3–$4 the past,
 * $5 the standards by speed, then those of the filter.
 */
export function figuresSql(filter: SpeedFilter, by: SpeedGrouping, params: unknown[]): string {
  const projects = ofProjects(filter, params).join(' AND ');
  const leads = ofLeads(filter, params).join(' AND ');
  return `WITH span AS (
      SELECT speed, key, from_day, to_day FROM (
        SELECT ${PROJECT_KEYS[by]} AS key, v.* FROM ${CLOCKED_PROJECTS}
        CROSS JOIN LATERAL (VALUES ${timed.join(', ')}) AS v (speed, from_day, to_day) WHERE ${ENDS_LATE_ENOUGH} AND ${projects}
        UNION ALL
        SELECT ${LEAD_KEYS[by]}, 'assess', l.registered_on, l.assessed_on FROM ${CLOCKED_LEADS} l WHERE ${leads}) every
      WHERE from_day IS NOT NULL AND to_day BETWEEN $3 AND $2),
    timed AS (SELECT speed, key, now, CASE WHEN to_day >= from_day THEN to_day - from_day END AS days FROM span
      JOIN (VALUES (true, $1::date, $2::date), (false, $3::date, $4::date)) AS period (now, first, last) ON to_day BETWEEN first AND last)
    SELECT speed, key, grouping(key) = 1 AS whole, now, count(days)::int AS count,
      (2 * percentile_cont(0.5) WITHIN GROUP (ORDER BY days))::int AS "medianHalves",
      percentile_disc(0.9) WITHIN GROUP (ORDER BY days) AS p90,
      count(*) FILTER (WHERE days <= ($5::jsonb ->> speed)::int)::int AS within,
      count(*) FILTER (WHERE days IS NULL)::int AS reversed
    FROM timed GROUP BY GROUPING SETS ((speed, now), (speed, now, key))`;
}

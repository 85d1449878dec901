import { SummaryFigure } from '@huoshui/contracts';
import { landPaper, ONE_YI, PROJECT_THRESHOLD, StartOnLandAcquisition, TEN_YI } from '@huoshui/domain';

const verified = (milestone: string, column: string): string =>
  `CASE WHEN '${milestone}' = ANY (c.unverified) THEN NULL ELSE c.${column} END`;

export const SIGNING = verified('signing', 'signing_day');
const LANDING = verified('landing', 'landing_day');
const START = verified('start', 'start_day');
const PRODUCTION = verified('production', 'production_day');
const LAND = verified('landAcquisition', 'land_acquisition_day');

/** What is signed within [$1, $2]; the scan goes by the index on the signing day, verified or not. */
export const SIGNED_WITHIN = `c.signing_day BETWEEN $1 AND $2 AND (${SIGNING}) IS NOT NULL`;

export const COUNTED = `c.amount_fen >= ${PROJECT_THRESHOLD}`;

/** The own day of the acquisition's verified paper, the earliest; null where there is none. */
const paperDay = (kind: string): string => `CASE WHEN (${LAND}) IS NULL THEN NULL ELSE
  (SELECT min(p.day) FROM milestone_fact f JOIN milestone_paper p ON p.fact_id = f.id
    WHERE f.project_id = c.project_id AND f.milestone = 'landAcquisition' AND f.retracted_at IS NULL
      AND p.kind = '${kind}' AND p.verified_at IS NOT NULL AND p.retracted_at IS NULL) END`;

const startsOnLand = ({ days, from }: StartOnLandAcquisition): string =>
  `(${START}) <= $3 AND (${START}) - (${from === 'recorded' ? LAND : paperDay(landPaper[from])}) BETWEEN 0 AND ${days}`;

/** Which rows of the cohort a figure counts, read up to the day $3: the same rule as `yearSummary` in the domain. */
export const counts = (rule: StartOnLandAcquisition): Readonly<Record<SummaryFigure, string>> => ({
  signed: COUNTED,
  belowThreshold: `NOT (${COUNTED})`,
  atLeast1Yi: `${COUNTED} AND c.amount_fen >= ${ONE_YI}`,
  atLeast10Yi: `${COUNTED} AND c.amount_fen >= ${TEN_YI}`,
  landed: `${COUNTED} AND (${LANDING}) <= $3`,
  started: `${COUNTED} AND (${START}) <= $3`,
  produced: `${COUNTED} AND (${PRODUCTION}) <= $3`,
  startOnLandAcquisition: `${COUNTED} AND ${startsOnLand(rule)}`,
});

/** The day that puts a row of a figure into its month. */
export const MONTH_DAY: Readonly<Partial<Record<SummaryFigure, string>>> = {
  signed: SIGNING,
  landed: LANDING,
  started: START,
  produced: PRODUCTION,
};

const FIGURES = [
  'signed',
  'atLeast1Yi',
  'atLeast10Yi',
  'landed',
  'started',
  'produced',
  'startOnLandAcquisition',
  'belowThreshold',
] as const;

/** One row a team, and one for the zone with a null team. */
export function byTeam(rule: StartOnLandAcquisition): string {
  const counted = counts(rule);
  return `SELECT c.lead_team_id AS "teamId", coalesce(sum(c.amount_fen) FILTER (WHERE ${COUNTED}), 0)::bigint AS "amountFen",
    ${FIGURES.map((figure) => `count(*) FILTER (WHERE ${counted[figure]})::int AS "${figure}"`).join(', ')}
  FROM project_current c WHERE ${SIGNED_WITHIN} GROUP BY GROUPING SETS ((), (c.lead_team_id))`;
}

/** One row a month in which something happened to the cohort. */
export const BY_MONTH = `WITH cohort AS (
    SELECT c.amount_fen, ${SIGNING} AS signed, ${LANDING} AS landed, ${START} AS started, ${PRODUCTION} AS produced
    FROM project_current c WHERE ${SIGNED_WITHIN} AND ${COUNTED})
  SELECT to_char(at, 'YYYY-MM') AS month, what, count(*)::int AS n, sum(amount_fen)::bigint AS "amountFen"
  FROM cohort CROSS JOIN LATERAL (VALUES ('signed', signed), ('landed', landed), ('started', started), ('produced', produced)) AS v (what, at)
  WHERE at <= $3 GROUP BY 1, 2`;

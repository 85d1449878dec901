import { LAG_BANDS, PaceBasis } from '@huoshui/domain';
import { ReadMoment } from './key-moment';

/**
 * A year's list as it was known at the moment: entry `k`, its plan `v`, project `c`, what was invested `a` (through the
 * moment's month) and foreseen `f`. Whoever asks adds `k.year` or an id, and `v.listed`.
 */
export function keyProjectsFrom(moment: ReadMoment, params: unknown[]): string {
  const at = (value: unknown, type: string): string => `$${params.push(value)}::${type}`;
  const through = at(moment.through === null ? null : `${moment.through}-01`, 'date');
  const months = at(moment.months, 'int');
  const instant = moment.known === null ? null : at(moment.known, 'timestamptz');
  const known = (row: string): string =>
    instant === null
      ? `${row}.known_to IS NULL`
      : `${row}.known_from < ${instant} AND (${row}.known_to IS NULL OR ${row}.known_to >= ${instant})`;
  return `key_project k JOIN key_project_plan v ON v.key_project_id = k.id AND ${known('v')}
    JOIN project_current c ON c.project_id = k.project_id
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(r.amount_fen) FILTER (WHERE r.month <= ${through}), 0)::bigint AS actual_fen,
        max(r.month) AS last_month, ${through} IS NULL OR coalesce(bool_or(r.month = ${through}), false) AS reported
      FROM investment_report r WHERE r.project_id = k.project_id AND ${known('r')}
        AND r.month BETWEEN make_date(k.year, 1, 1) AND make_date(k.year, 12, 31)) a
    CROSS JOIN LATERAL (
      SELECT coalesce(sum(month.fen), 0)::bigint AS planned_fen,
        CASE WHEN v.months_fen IS NULL THEN v.plan_fen ELSE 0 END AS flat_fen
      FROM unnest(v.months_fen[1:${months}]) AS month (fen)) f`;
}

/** By how much more than was foreseen by now, times the days of the year: an exact whole number. */
const lead = ({ basis, elapsed, days }: ReadMoment): string =>
  basis === PaceBasis.Plan
    ? `((a.actual_fen - f.planned_fen)::numeric * ${days} - f.flat_fen::numeric * ${elapsed})`
    : `(a.actual_fen::numeric * ${days} - v.plan_fen::numeric * ${elapsed})`;

/** Percentage points ahead, in millionths, for sorting alone. */
export const aheadKey = (moment: ReadMoment): string =>
  `round(${lead(moment)} * 100000000 / (v.plan_fen::numeric * ${moment.days}))::bigint`;

export const completionKey = 'round(a.actual_fen::numeric * 100000000 / v.plan_fen)::bigint';

/** The rule of `lagTone`, compared unrounded as there. */
export function behindCondition(moment: ReadMoment, behind: 'yellow' | 'red'): string {
  const whole = `v.plan_fen::numeric * ${moment.days}`;
  return behind === 'red'
    ? `${lead(moment)} * 100 < ${-LAG_BANDS.redAbove} * ${whole}`
    : `${lead(moment)} * 100 <= ${-LAG_BANDS.yellowFrom} * ${whole}`;
}

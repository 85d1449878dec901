import {
  Day,
  monthOf,
  monthsAfter,
  Month,
  periodOf,
  periodSpan,
  StarRule,
  TARGET_PERIODS,
  TargetPeriod,
} from '@huoshui/domain';

export interface StarPeriod {
  readonly period: string;
  readonly from: Day;
  readonly to: Day;
}

const MONTHS_IN_QUARTER = 3;

/** `2026-10` or `2026-Q3` as days; null where the rule counts otherwise or there is no such period. */
export function starPeriod(period: string, kind: StarRule['period']): StarPeriod | null {
  const [year = '', part = ''] = period.split('-');
  if ((kind === 'quarter') !== part.startsWith('Q')) return null;
  const wanted = part.startsWith('Q') ? part.toLowerCase() : `m${part}`;
  const found = TARGET_PERIODS.find((one): one is TargetPeriod => one === wanted);
  return found && /^\d{4}$/.test(year) ? { period, ...periodSpan(Number(year), found) } : null;
}

/** The last period that is over on a day. */
export function lastOver(today: Day, kind: StarRule['period']): string {
  const before = monthsAfter(monthOf(today), kind === 'month' ? -1 : -MONTHS_IN_QUARTER) as Month;
  if (kind === 'month') return before;
  return `${before.slice(0, 4)}-${periodOf(`${before}-01` as Day, 'quarter').toUpperCase()}`;
}

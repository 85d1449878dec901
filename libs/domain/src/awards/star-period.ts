import { Day, dayInMonth, Month, monthOf, monthsAfter } from '../day';
import { StarPeriodKind } from './star-rule';

/** `2026-10`, `2026-Q3`, `2026-H1` or `2026`, with its days, both included. */
export interface StarPeriod {
  readonly period: string;
  readonly kind: StarPeriodKind;
  readonly from: Day;
  readonly to: Day;
}

const KEY = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])|H([12])))?$/;

const LENGTH: Readonly<Record<StarPeriodKind, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

/** The days of a period by its key; null where there is no such period. */
export function starPeriod(period: string): StarPeriod | null {
  const [, year, month, quarter, half] = KEY.exec(period) ?? [];
  if (year === undefined || Number(year) < 2000 || Number(year) > 2199) return null;
  if (month) return spanned(period, 'month', year, Number(month));
  if (quarter) return spanned(period, 'quarter', year, Number(quarter) * 3 - 2);
  if (half) return spanned(period, 'halfYear', year, Number(half) * 6 - 5);
  return spanned(period, 'year', year, 1);
}

function spanned(period: string, kind: StarPeriodKind, year: string, first: number): StarPeriod {
  const begin = `${year}-${String(first).padStart(2, '0')}` as Month;
  return { period, kind, from: `${begin}-01` as Day, to: dayInMonth(monthsAfter(begin, LENGTH[kind] - 1), 31) };
}

/** The key of the period of a kind that a day falls into. */
export function starPeriodOf(value: Day, kind: StarPeriodKind): string {
  const [year, month] = [value.slice(0, 4), Number(value.slice(5, 7))];
  if (kind === 'month') return monthOf(value);
  if (kind === 'quarter') return `${year}-Q${Math.ceil(month / 3)}`;
  return kind === 'halfYear' ? `${year}-H${month > 6 ? 2 : 1}` : year;
}

/** The key of the last period of a kind that is over on a day. */
export const lastStarPeriod = (today: Day, kind: StarPeriodKind): string => starPeriodBefore(starPeriodOf(today, kind));

/** The one before, of the same kind. @throws RangeError when there is no such period */
export function starPeriodBefore(period: string): string {
  const found = starPeriod(period);
  if (found === null) throw new RangeError(`not a period: ${period}`);
  return starPeriodOf(`${monthsAfter(monthOf(found.from), -1)}-01` as Day, found.kind);
}

import { Day, day, dayInMonth, Month } from '../day';

const MONTHS = ['m01', 'm02', 'm03', 'm04', 'm05', 'm06', 'm07', 'm08', 'm09', 'm10', 'm11', 'm12'] as const;
const QUARTERS = ['q1', 'q2', 'q3', 'q4'] as const;

/** Which part of a year a target covers: the whole, a quarter or a month. Names are stored and cross the wire. */
export const TARGET_PERIODS = ['year', ...QUARTERS, ...MONTHS] as const;
export type TargetPeriod = (typeof TARGET_PERIODS)[number];

export const TARGET_QUARTERS: readonly TargetPeriod[] = QUARTERS;
export const TARGET_MONTHS: readonly TargetPeriod[] = MONTHS;

const number = (period: TargetPeriod): number => Number(period.slice(1));

/** The months of a quarter, or of the year. A month has none. */
export function monthsOfPeriod(period: TargetPeriod): readonly TargetPeriod[] {
  if (period === 'year') return MONTHS;
  if (!period.startsWith('q')) return [];
  const last = number(period) * 3;
  return MONTHS.slice(last - 3, last);
}

/** First and last day of a period of a year. */
export function periodSpan(year: number, period: TargetPeriod): { readonly from: Day; readonly to: Day } {
  const [first, last] = firstAndLast(period);
  const month = (at: number): Month => `${year}-${String(at).padStart(2, '0')}` as Month;
  return { from: day(`${month(first)}-01`), to: dayInMonth(month(last), 31) };
}

function firstAndLast(period: TargetPeriod): [number, number] {
  if (period === 'year') return [1, 12];
  const at = number(period);
  return period.startsWith('q') ? [at * 3 - 2, at * 3] : [at, at];
}

/** The period of the kind asked for that a day of the year falls into. */
export function periodOf(value: Day, kind: 'year' | 'quarter' | 'month'): TargetPeriod {
  const month = Number(value.slice(5, 7));
  if (kind === 'year') return 'year';
  return (kind === 'quarter' ? QUARTERS[Math.ceil(month / 3) - 1] : MONTHS[month - 1]) ?? 'year';
}

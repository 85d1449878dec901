import { addDays, day, Day, dayInMonth, firstDayOfYear, isMonth, lastDayOfYear, Month, monthOf } from '../day';
import { isWeek, MONDAY_WEEKS, Week, weekEnd, weekFormOn, weekOf, WeekSettings, weekStart } from '../weeks/week';

/** A calendar year's key, `2022`. */
export type Year = string & { readonly unit: 'year' };

/**
 * What is reported on: a reporting week `2022-W34`, a calendar month `2022-08` or a calendar year `2022`. The key says
 * which of them it is, so one never stands for another.
 */
export type Period = Week | Month | Year;

export const PeriodKind = { Week: 'week', Month: 'month', Year: 'year' } as const;
export type PeriodKind = (typeof PeriodKind)[keyof typeof PeriodKind];

export const PERIOD_KINDS: readonly PeriodKind[] = Object.freeze(Object.values(PeriodKind));

const KEYS = /^\d{4}(?:-W\d{2}|-\d{2})?$/;

/** @throws RangeError for what is no period's key */
export function periodKind(period: Period): PeriodKind {
  if (!KEYS.test(period)) throw new RangeError(`not a period: ${period}`);
  if (period.length === 4) return 'year';
  return period.includes('W') ? 'week' : 'month';
}

/** True for a period that the calendar has, of years 1901 to 2198. */
export function isPeriod(value: unknown, settings: WeekSettings = MONDAY_WEEKS): value is Period {
  if (typeof value !== 'string' || !KEYS.test(value)) return false;
  if (value < '1901' || value >= '2199') return false;
  return value.length === 4 || isMonth(value) || isWeek(value, settings);
}

/** The period of a kind that holds a day. */
export function periodAt(kind: PeriodKind, value: Day, settings: WeekSettings = MONDAY_WEEKS): Period {
  if (kind === 'week') return weekOf(value, settings);
  return kind === 'month' ? monthOf(value) : (value.slice(0, 4) as Year);
}

export function periodStart(period: Period, settings: WeekSettings = MONDAY_WEEKS): Day {
  const kind = periodKind(period);
  if (kind === 'week') return weekStart(period as Week, settings);
  return kind === 'month' ? day(`${period}-01`) : firstDayOfYear(periodYear(period));
}

export function periodEnd(period: Period, settings: WeekSettings = MONDAY_WEEKS): Day {
  const kind = periodKind(period);
  if (kind === 'week') return weekEnd(period as Week, settings);
  return kind === 'month' ? dayInMonth(period as Month, 31) : lastDayOfYear(periodYear(period));
}

/** The one of its kind before it. */
export const periodBefore = <P extends Period>(period: P, settings: WeekSettings = MONDAY_WEEKS): P =>
  periodAt(periodKind(period), addDays(periodStart(period, settings), -1), settings) as P;

/** The one of its kind after it. */
export const periodAfter = <P extends Period>(period: P, settings: WeekSettings = MONDAY_WEEKS): P =>
  periodAt(periodKind(period), addDays(periodEnd(period, settings), 1), settings) as P;

/** The year a period's points are added up in: that of its key, which holds most of a week (ISO 8601). */
export const periodYear = (period: Period): number => Number(period.slice(0, 4));

/**
 * The instant at which a period freezes: the end of its last day and the hours of grace that the settings in force on that
 * day give. Asia/Shanghai has had no daylight saving since 1991, so +08:00 is exact.
 */
export function cutoffOf(period: Period, settings: WeekSettings = MONDAY_WEEKS): Date {
  const end = periodEnd(period, settings);
  const { cutoffHour } = weekFormOn(end, settings);
  return new Date(Date.parse(`${addDays(end, 1)}T00:00:00+08:00`) + cutoffHour * 3_600_000);
}

/**
 * The week whose rules score the period: its own, or the one that holds its last day. Where that is the next year's first
 * already, the week before it: rules of a new year never score the old one.
 */
export function rulesWeek(period: Period, settings: WeekSettings = MONDAY_WEEKS): Week {
  const week = weekOf(periodEnd(period, settings), settings);
  return periodYear(week) > periodYear(period) ? periodBefore(week, settings) : week;
}

/**
 * Whether ranks and points move against the one before: within a year they do; a year's first week and first month begin
 * at nought, and whole years stand side by side.
 */
export const isComparable = (period: Period, before: Period): boolean =>
  periodKind(period) === 'year' || periodYear(period) === periodYear(before);

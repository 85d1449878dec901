import { addDays, Day, day, daysBetween, firstDayOfYear, lastDayOfYear, yearOf } from '../day';
import { Period, periodEnd, periodStart, periodYear } from '../periods';
import { weekBefore, weekEnd, weekOf, weeksBefore, WeekSettings, weekStart } from '../weeks/week';
import { DaysOfYear, NamedWindow, RuleWindow } from './rule-window';
import { firstDayOf, inYear, monthsEarlier, monthsLater, two } from './month-days';
import { weeksEarlier } from './weeks-earlier';

/** Days from and to, both included; none while `to` lies before `from`. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** Which period is reported on, and up to which day it is read: its last, or today while it runs. */
export interface Reported {
  readonly period: Period;
  readonly settings: WeekSettings;
  readonly asOf: Day;
}

/** The year that a period is counted in: that of its key, or while a week has not reached that year, the year of the day. */
export const countedYear = (period: Period, asOf: Day): number => Math.min(periodYear(period), yearOf(asOf));

/** The days of the period itself. */
export const reportedSpan = ({ period, settings, asOf }: Reported): Span => ({
  from: periodStart(period, settings),
  to: lastRead({ period, settings, asOf }),
});

const lastRead = ({ period, settings, asOf }: Reported): Day => {
  const end = periodEnd(period, settings);
  return asOf < end ? asOf : end;
};

/**
 * The days that a window covers, seen from the period's last day. A week is the reporting week that holds that day, up to
 * it: of a month or a year that is the running week, as it stood when the month or the year ended. Month, quarter and year
 * end with the year that the period is counted in: the last week of 2022 runs into January and still shows December and
 * 2022 to their ends; 1 January waits for the first week of 2023. A month and a year have no such edge: their days are
 * all of their own year.
 */
export function spanOf(window: RuleWindow, reported: Reported): Span {
  const { period, settings, asOf } = reported;
  const to = lastRead(reported);
  const week = weekOf(to, settings);
  const start = weekStart(week, settings);
  const year = countedYear(period, asOf);
  if (typeof window === 'object') {
    if ('lastMonths' in window) return { from: monthsLater(firstDayOf(to, 1), 1 - window.lastMonths), to };
    if ('from' in window) return campaign(window, year, to);
    return { from: weekStart(weeksBefore(week, window.lastWeeks - 1, settings), settings), to };
  }
  const last = lastDayOfYear(year);
  const until = to < last ? to : last;
  switch (window) {
    case 'week':
      return { from: start, to };
    case 'previousWeek':
      return { from: weekStart(weekBefore(week, settings), settings), to: addDays(start, -1) };
    case 'month':
      return { from: firstDayOf(until, 1), to: until };
    case 'quarter':
      return { from: firstDayOf(until, 3), to: until };
    case 'halfYear':
      return { from: firstDayOf(until, 6), to: until };
    case 'previousMonth':
      return before(firstDayOf(until, 1), 1);
    case 'previousQuarter':
      return before(firstDayOf(until, 3), 3);
    case 'previousYear':
      return { from: firstDayOfYear(year - 1), to: lastDayOfYear(year - 1) };
    case 'yearToDate':
      return { from: firstDayOfYear(year), to: until };
    case 'allTime':
      return { from: BEGINNING, to: until };
    default: {
      const { first, months } = partOfYear[window];
      return partSpan(year, first, months, until);
    }
  }
}

type PartOfYear = Extract<NamedWindow, `${'first' | 'second' | 'third' | 'fourth'}${'Quarter' | 'Half'}`>;

const partOfYear: Readonly<Record<PartOfYear, { readonly first: number; readonly months: number }>> = {
  firstQuarter: { first: 1, months: 3 },
  secondQuarter: { first: 4, months: 3 },
  thirdQuarter: { first: 7, months: 3 },
  fourthQuarter: { first: 10, months: 3 },
  firstHalf: { first: 1, months: 6 },
  secondHalf: { first: 7, months: 6 },
};

const MONTHS: Readonly<Partial<Record<NamedWindow, number>>> = {
  month: 1,
  previousMonth: 1,
  quarter: 3,
  previousQuarter: 3,
  halfYear: 6,
  yearToDate: 12,
  previousYear: 12,
  ...Object.fromEntries(Object.entries(partOfYear).map(([window, { months }]) => [window, months])),
};

/** How many months a window has in the end, where it is made of whole ones. */
export function wholeMonths(window: RuleWindow): number | undefined {
  if (typeof window === 'string') return MONTHS[window];
  if ('lastMonths' in window) return window.lastMonths;
  if ('lastWeeks' in window || !window.from.endsWith('-01')) return undefined;
  const end = inYear(window.to, 2023);
  if (!addDays(end, 1).endsWith('-01')) return undefined;
  const months = Number(window.to.slice(0, 2)) - Number(window.from.slice(0, 2)) + 1;
  return months > 0 ? months : months + 12;
}

/** Those days of the year as far as they have come; over the turn of the year the latest ones that have begun. */
function campaign({ from, to: last }: DaysOfYear, year: number, to: Day): Span {
  const turns = from > last;
  const own = turns ? yearOf(to) : year;
  const first = inYear(from, turns && inYear(from, own) > to ? own - 1 : own);
  const end = inYear(last, turns ? yearOf(first) + 1 : own);
  return { from: first, to: to < end ? to : end };
}

/** So many months of a year from one on, as far as they have come. */
export function partSpan(year: number, first: number, months: number, until: Day): Span {
  const from = day(`${year}-${two(first)}-01`);
  const end = addDays(monthsLater(from, months), -1);
  return { from, to: until < end ? until : end };
}

/** Before all that is known. */
export const BEGINNING = day('1901-01-01');

/** How much of the window has elapsed, of the days that it will have in the end. */
export function elapsedOf(window: RuleWindow, span: Span, weeks: WeekSettings): { elapsed: number; days: number } {
  const elapsed = Math.max(0, daysBetween(span.from, span.to) + 1);
  return { elapsed, days: Math.max(elapsed, daysBetween(span.from, lastDayOf(window, span, weeks)) + 1) };
}

/** The last day that the window will have in the end. */
export function lastDayOf(window: RuleWindow, { from, to }: Span, weeks: WeekSettings): Day {
  if (typeof window === 'object' && 'from' in window) {
    const end = inYear(window.to, yearOf(from));
    return end < from ? inYear(window.to, yearOf(from) + 1) : end;
  }
  if (window === 'week' || (typeof window === 'object' && 'lastWeeks' in window))
    return weekEnd(weekOf(to, weeks), weeks);
  if (window === 'yearToDate') return lastDayOfYear(yearOf(to));
  const months = typeof window === 'string' && window.startsWith('previous') ? undefined : wholeMonths(window);
  return months === undefined ? to : addDays(monthsLater(from, months), -1);
}

/** The days that a window is held against: the same ones a year ago, or those one window before. */
export function spanAgainst(against: 'lastYear' | 'before', window: RuleWindow, span: Span, weeks: WeekSettings): Span {
  if (against === 'lastYear') return monthsEarlier(span, 12);
  if (typeof window === 'object' && 'lastWeeks' in window) return weeksEarlier(span, window.lastWeeks, weeks);
  if (window === 'week' || window === 'previousWeek') return weeksEarlier(span, 1, weeks);
  const months = wholeMonths(window);
  return months === undefined ? { from: BEGINNING, to: BEGINNING } : monthsEarlier(span, months);
}

/** The same span so many days earlier: what falls overdue within a span began within the earlier one. */
export const earlier = (span: Span, days: number): Span => ({
  from: addDays(span.from, -days),
  to: addDays(span.to, -days),
});

const before = (first: Day, months: number): Span => ({ from: monthsLater(first, -months), to: addDays(first, -1) });

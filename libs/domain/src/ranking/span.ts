import { addDays, Day, day, daysBetween, firstDayOfYear, lastDayOfYear, yearOf } from '../day';
import { reportYear, Week, weekEnd, WeekSettings, weekStart } from '../weeks/week';
import { RuleWindow } from './rule-window';

/** Days from and to, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The year that a week is counted in: that of its key, or while it has not reached that year, the year of the day. */
export function countedYear(week: Week, asOf: Day): number {
  return Math.min(reportYear(week), yearOf(asOf));
}

/**
 * The days that a window of a week covers. Month, quarter and year end with the year that the week is counted in: the
 * last week of 2022 runs into January and still shows December and 2022 to their ends; 1 January waits for the first
 * week of 2023.
 */
export function spanOf(window: RuleWindow, week: Week, settings: WeekSettings, asOf: Day): Span {
  const start = weekStart(week, settings);
  const end = weekEnd(week, settings);
  const to = asOf < end ? asOf : end;
  if (typeof window === 'object') return { from: addDays(start, -7 * (window.lastWeeks - 1)), to };
  const year = countedYear(week, asOf);
  const last = lastDayOfYear(year);
  const until = to < last ? to : last;
  switch (window) {
    case 'week':
      return { from: start, to };
    case 'previousWeek':
      return { from: addDays(start, -7), to: addDays(start, -1) };
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
    case 'yearToDate':
      return { from: firstDayOfYear(year), to: until };
    case 'allTime':
      return { from: BEGINNING, to: until };
  }
}

const BEGINNING = day('1901-01-01');

/** How much of the window has elapsed, of the days that it will have in the end. */
export function elapsedOf(window: RuleWindow, span: Span): { elapsed: number; days: number } {
  const elapsed = daysBetween(span.from, span.to) + 1;
  return { elapsed, days: Math.max(elapsed, daysBetween(span.from, lastDayOf(window, span)) + 1) };
}

function lastDayOf(window: RuleWindow, { from, to }: Span): Day {
  if (typeof window === 'object') return addDays(from, 7 * window.lastWeeks - 1);
  const months = { month: 1, quarter: 3, halfYear: 6 }[window as string];
  if (months !== undefined) return addDays(monthsLater(from, months), -1);
  if (window === 'week') return addDays(from, 6);
  return window === 'yearToDate' ? lastDayOfYear(yearOf(to)) : to;
}

/** The days that a window is held against: the same ones a year ago, or those one window before. */
export function spanAgainst(against: 'lastYear' | 'before', window: RuleWindow, span: Span): Span {
  if (against === 'lastYear') return monthsEarlier(span, 12);
  if (typeof window === 'object') return earlier(span, 7 * window.lastWeeks);
  if (window === 'week' || window === 'previousWeek') return earlier(span, 7);
  const months = { month: 1, previousMonth: 1, quarter: 3, previousQuarter: 3, halfYear: 6, yearToDate: 12 };
  return window === 'allTime' ? { from: BEGINNING, to: BEGINNING } : monthsEarlier(span, months[window]);
}

/** The same span so many days earlier: what falls overdue within a span began within the earlier one. */
export const earlier = (span: Span, days: number): Span => ({
  from: addDays(span.from, -days),
  to: addDays(span.to, -days),
});

/** The first day of the month, quarter or half year that holds the day. */
function firstDayOf(value: Day, months: number): Day {
  const month = Number(value.slice(5, 7));
  const first = month - ((month - 1) % months);
  return day(`${value.slice(0, 4)}-${two(first)}-01`);
}

const before = (first: Day, months: number): Span => ({ from: monthsLater(first, -months), to: addDays(first, -1) });

/** Whole months stay whole: against February's end stands January's. */
function monthsEarlier({ from, to }: Span, months: number): Span {
  const whole = addDays(to, 1).endsWith('-01');
  const until = whole ? addDays(monthsLater(addDays(to, 1), -months), -1) : monthsLater(to, -months);
  return { from: monthsLater(from, -months), to: until };
}

/** The same day of another month, or that month's last. */
function monthsLater(value: Day, months: number): Day {
  const index = Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1 + months;
  const first = (at: number): string => `${String(Math.floor(at / 12)).padStart(4, '0')}-${two((at % 12) + 1)}-01`;
  const last = addDays(day(first(index + 1)), -1);
  const wanted = `${first(index).slice(0, 8)}${value.slice(8)}`;
  return wanted > last ? last : (wanted as Day);
}

const two = (value: number): string => String(value).padStart(2, '0');

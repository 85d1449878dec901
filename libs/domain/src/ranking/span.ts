import { addDays, Day, firstDayOfYear, lastDayOfYear, yearOf } from '../day';
import { reportYear, Week, weekEnd, WeekSettings, weekStart } from '../weeks/week';
import { RuleWindow } from './rule-set';

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
 * The days that a window of a week covers. Month and year end with the year that the week is counted in: the last week
 * of 2022 runs into January and still shows December and 2022 to their ends; 1 January waits for the first week of 2023.
 */
export function spanOf(window: RuleWindow, week: Week, settings: WeekSettings, asOf: Day): Span {
  const end = weekEnd(week, settings);
  const to = asOf < end ? asOf : end;
  if (window === RuleWindow.Week) return { from: weekStart(week, settings), to };
  const year = countedYear(week, asOf);
  const last = lastDayOfYear(year);
  const until = to < last ? to : last;
  return { from: window === RuleWindow.Month ? firstDayOfMonth(until) : firstDayOfYear(year), to: until };
}

const firstDayOfMonth = (value: Day): Day => `${value.slice(0, 7)}-01` as Day;

/** The same span so many days earlier: what falls overdue within a span began within the earlier one. */
export const earlier = (span: Span, days: number): Span => ({
  from: addDays(span.from, -days),
  to: addDays(span.to, -days),
});

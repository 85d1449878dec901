import { addDays, Day, firstDayOfYear, yearOf } from '../day';
import { reportYear, Week, weekEnd, WeekSettings, weekStart } from '../weeks/week';
import { RuleWindow } from './rule-set';

/** Days from and to, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** The year that a week is counted in: that of its last day, or while it runs into another year, still that of the day. */
export function countedYear(week: Week, settings: WeekSettings, asOf: Day): number {
  return Math.min(reportYear(week, settings), yearOf(asOf));
}

/**
 * The days that a window of a week covers. Month and year are those of the week's last day, or of `asOf` while the
 * week runs: nothing lies after it, so that the last days of December still show the year that they end.
 */
export function spanOf(window: RuleWindow, week: Week, settings: WeekSettings, asOf: Day): Span {
  const end = weekEnd(week, settings);
  const first: Record<RuleWindow, () => Day> = {
    week: () => weekStart(week, settings),
    month: () => `${(asOf < end ? asOf : end).slice(0, 7)}-01` as Day,
    yearToDate: () => firstDayOfYear(countedYear(week, settings, asOf)),
  };
  return { from: first[window](), to: asOf < end ? asOf : end };
}

/** The same span so many days earlier: what falls overdue within a span began within the earlier one. */
export const earlier = (span: Span, days: number): Span => ({
  from: addDays(span.from, -days),
  to: addDays(span.to, -days),
});

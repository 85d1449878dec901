import { addDays, Day, firstDayOfYear } from '../day';
import { reportYear, Week, weekEnd, WeekSettings, weekStart } from '../weeks/week';
import { RuleWindow } from './rule-set';

/** Days from and to, both included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/**
 * The days that a window of a week covers. Month and year are those of the week's last day; nothing lies after
 * `asOf`, so that a week that still runs is read up to today.
 */
export function spanOf(window: RuleWindow, week: Week, settings: WeekSettings, asOf: Day): Span {
  const end = weekEnd(week, settings);
  const first: Record<RuleWindow, () => Day> = {
    week: () => weekStart(week, settings),
    month: () => `${end.slice(0, 7)}-01` as Day,
    yearToDate: () => firstDayOfYear(reportYear(week, settings)),
  };
  return { from: first[window](), to: asOf < end ? asOf : end };
}

/** The same span so many days earlier: what falls overdue within a span began within the earlier one. */
export const earlier = (span: Span, days: number): Span => ({
  from: addDays(span.from, -days),
  to: addDays(span.to, -days),
});

import { addDays, Day, daysBetween, monthOf, yearOf } from '../day';
import { Period } from '../periods';
import { Week, weekAfter, weekEnd, weekOf, WeekSettings, weekStart } from '../weeks/week';
import { inYear, monthsLater } from './month-days';
import { RuleWindow } from './rule-window';
import { lastDayOf, partSpan, Reported, Span, wholeMonths } from './span';

/** How a window falls into weeks, months or quarters. */
export type WindowPart = 'week' | 'month' | 'quarter';

/** One of them, and whether all of it is over. */
export interface WindowPartSpan {
  /** `2022-W34`, `2022-08`, `2022-Q3`. */
  readonly name: string;
  readonly span: Span;
  /** The week, or its last month, also while it runs. */
  readonly last: Period;
  readonly ended: boolean;
}

/**
 * The weeks, months or quarters of a window, also those to come, so that there are as many whenever it is looked at: a
 * coming one has no day yet.
 */
export const partsOf = (part: WindowPart, window: RuleWindow, span: Span, reported: Reported): WindowPartSpan[] =>
  part === 'week' ? weeksOf(window, span, reported) : monthsOf(part, window, span, reported.asOf);

function monthsOf(part: 'month' | 'quarter', window: RuleWindow, span: Span, asOf: Day): WindowPartSpan[] {
  const all = wholeMonths(window) ?? 0;
  const each = part === 'month' ? 1 : 3;
  return Array.from({ length: Math.floor(all / each) }, (_, at) => {
    const first = monthsLater(span.from, at * each);
    const own = partSpan(yearOf(first), Number(first.slice(5, 7)), each, span.to);
    const end = addDays(monthsLater(first, each), -1);
    const name =
      part === 'month' ? first.slice(0, 7) : `${first.slice(0, 4)}-Q${Math.ceil(Number(first.slice(5, 7)) / 3)}`;
    return { name, span: own, last: monthOf(end), ended: end <= asOf && own.to === end };
  });
}

/** Whole weeks, those that have their fourth day in the window: so each belongs to one month, and to the year of its key. */
function weeksOf(window: RuleWindow, span: Span, { settings, asOf }: Reported): WindowPartSpan[] {
  const last = lastDayOf(window, span, settings);
  const first = weekOf(span.from, settings);
  let week = fourthDay(first, settings) < span.from ? weekAfter(first, settings) : first;
  return Array.from({ length: mostWeeks(window) ?? 0 }, () => {
    const name = week;
    const [from, end] = [weekStart(name, settings), weekEnd(name, settings)];
    const own = fourthDay(name, settings) <= last;
    const to = end < asOf ? end : asOf;
    week = weekAfter(name, settings);
    return { name, span: { from, to: own ? to : addDays(from, -1) }, last: name, ended: own && end <= asOf };
  });
}

const fourthDay = (week: Week, settings: WeekSettings): Day => addDays(weekStart(week, settings), 3);

/** As many weeks as a window can hold; null where it has no length, or but one week. */
export function mostWeeks(window: RuleWindow): number | null {
  if (typeof window === 'object' && 'lastWeeks' in window) return window.lastWeeks > 1 ? window.lastWeeks : null;
  const months = wholeMonths(window);
  if (months !== undefined) return Math.ceil((months * 31) / 7);
  return typeof window === 'object' && 'from' in window ? Math.ceil(daysOf(window) / 7) + 1 : null;
}

/** In a leap year. */
function daysOf({ from, to }: { readonly from: string; readonly to: string }): number {
  return daysBetween(inYear(from, 2024), inYear(to, from > to ? 2025 : 2024)) + 1;
}

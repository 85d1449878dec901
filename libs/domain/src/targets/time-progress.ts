import { addDays, Day, daysBetween, firstDayOfYear, lastDayOfYear } from '../day';
import { WorkCalendar } from '../calendar/work-calendar';

/** 序时进度: the share of the year that has elapsed, the day itself included. */
export interface TimeProgress {
  readonly elapsed: number;
  readonly days: number;
}

/** By what time progress is counted. */
export const TimeBasis = { Days: 'days', Workdays: 'workdays' } as const;
export type TimeBasis = (typeof TimeBasis)[keyof typeof TimeBasis];

/** 31 August 2022 is 243 of 365. A day before or after the year gives none or all of it. */
export const timeProgress = (year: number, asOf: Day): TimeProgress =>
  spanProgress({ from: firstDayOfYear(year), to: lastDayOfYear(year) }, asOf);

/** The same of any span; with a calendar only its working days count, on both sides. */
export function spanProgress(span: { from: Day; to: Day }, asOf: Day, calendar?: WorkCalendar): TimeProgress {
  if (!calendar) {
    const days = daysBetween(span.from, span.to) + 1;
    return { elapsed: Math.min(Math.max(daysBetween(span.from, asOf) + 1, 0), days), days };
  }
  const before = addDays(span.from, -1);
  const until = asOf < span.to ? asOf : span.to;
  return { elapsed: calendar.workdaysBetween(before, until), days: calendar.workdaysBetween(before, span.to) };
}

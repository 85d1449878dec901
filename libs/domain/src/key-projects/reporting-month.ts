import { Day, dayInMonth, Month, monthsAfter, monthsOf } from '../day';
import { timeProgress, TimeProgress } from '../targets/time-progress';

/** The last day on which a month's investment is reported in time. */
export const reportDueOn = (month: Month, reportingDay: number): Day => dayInMonth(monthsAfter(month, 1), reportingDay);

/**
 * The last month of the year whose report should be in, or null before the first one is due. Figures are read as of its
 * end, so that nobody is behind merely because the running month has not been reported yet.
 * @param reportingDay day of the next month by which a month is reported
 */
export function dueMonth(year: number, today: Day, reportingDay: number): Month | null {
  return monthsOf(year).findLast((month) => reportDueOn(month, reportingDay) < today) ?? null;
}

/** 序时进度 at the end of a month of the year; none of it before the first is due. */
export function timeThrough(year: number, through: Month | null): TimeProgress {
  const whole = timeProgress(year, dayInMonth(`${year}-12` as Month, 31));
  return through === null ? { ...whole, elapsed: 0 } : timeProgress(year, dayInMonth(through, 31));
}

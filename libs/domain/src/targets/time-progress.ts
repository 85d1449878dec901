import { Day, daysBetween, firstDayOfYear, lastDayOfYear } from '../day';

/** 序时进度: the share of the year that has elapsed, the day itself included. */
export interface TimeProgress {
  readonly elapsed: number;
  readonly days: number;
}

/** 31 August 2022 is 243 of 365. A day before or after the year gives none or all of it. */
export function timeProgress(year: number, asOf: Day): TimeProgress {
  const first = firstDayOfYear(year);
  const days = daysBetween(first, lastDayOfYear(year)) + 1;
  return { elapsed: Math.min(Math.max(daysBetween(first, asOf) + 1, 0), days), days };
}

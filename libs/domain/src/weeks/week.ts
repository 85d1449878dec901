import { addDays, day, Day, daysBetween, weekday, yearOf } from '../day';

/** A reporting week's key, `2026-W47`: the year and number that hold the week's fourth day (ISO 8601 for Monday weeks). */
export type Week = string & { readonly unit: 'week' };

/** domain.md §2: the reporting week is a setting. Some offices report Friday to Thursday. */
export interface WeekSettings {
  /** ISO weekday on which the week begins: Monday 1 … Sunday 7. */
  readonly firstWeekday: number;
  /** Hours after the last day's midnight (00:00 that ends it) until which facts are still taken into the week. */
  readonly cutoffHour: number;
}

export const MONDAY_WEEKS: WeekSettings = { firstWeekday: 1, cutoffHour: 0 };

const WEEK = /^(\d{4})-W(\d{2})$/;

function firstWeekStart(year: number, settings: WeekSettings): Day {
  const fourth = day(`${year}-01-04`);
  return addDays(fourth, -((weekday(fourth) - settings.firstWeekday + 7) % 7));
}

export function weekOf(value: Day, settings: WeekSettings = MONDAY_WEEKS): Week {
  const start = addDays(value, -((weekday(value) - settings.firstWeekday + 7) % 7));
  const year = yearOf(addDays(start, 3));
  const number = daysBetween(firstWeekStart(year, settings), start) / 7 + 1;
  return `${year}-W${String(number).padStart(2, '0')}` as Week;
}

/** True for a week that the year has: `2026-W54` never is. */
export function isWeek(value: unknown, settings: WeekSettings = MONDAY_WEEKS): value is Week {
  if (typeof value !== 'string' || !WEEK.test(value)) return false;
  const year = Number(value.slice(0, 4));
  if (year < 1901 || year > 2198) return false;
  return weekOf(weekStart(value as Week, settings), settings) === value;
}

export function weekStart(week: Week, settings: WeekSettings = MONDAY_WEEKS): Day {
  const parts = WEEK.exec(week);
  if (!parts) throw new RangeError(`not a week: ${week}`);
  return addDays(firstWeekStart(Number(parts[1]), settings), (Number(parts[2]) - 1) * 7);
}

export const weekEnd = (week: Week, settings: WeekSettings = MONDAY_WEEKS): Day =>
  addDays(weekStart(week, settings), 6);

export const weekBefore = (week: Week, settings: WeekSettings = MONDAY_WEEKS): Week =>
  weekOf(addDays(weekStart(week, settings), -7), settings);

export const weekAfter = (week: Week, settings: WeekSettings = MONDAY_WEEKS): Week =>
  weekOf(addDays(weekStart(week, settings), 7), settings);

/** The year a week's standings are added up in: that of its key, which holds most of the week (ISO 8601). */
export const reportYear = (week: Week): number => Number(week.slice(0, 4));

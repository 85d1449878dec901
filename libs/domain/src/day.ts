/** A business day, `YYYY-MM-DD`, without a zone. It is read in Asia/Shanghai and never shifts. */
export type Day = string & { readonly unit: 'day' };

/** A calendar month, `YYYY-MM`. */
export type Month = string & { readonly unit: 'month' };

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_A_DAY = 86_400_000;

/** Read digit by digit: a pass over all projects asks for millions of days. */
const utc = (value: Day): number =>
  Date.UTC(twoDigits(value, 0) * 100 + twoDigits(value, 2), twoDigits(value, 5) - 1, twoDigits(value, 8));
const ZERO = 48;
const twoDigits = (value: Day, at: number): number =>
  (value.charCodeAt(at) - ZERO) * 10 + value.charCodeAt(at + 1) - ZERO;
const fromUtc = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day;

/** True only for a day that exists: `2022-02-30` does not. Years 1900–2199. */
export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false;
  const parts = DAY.exec(value);
  if (!parts) return false;
  return dayFrom(Number(parts[1]), Number(parts[2]), Number(parts[3])) === value;
}

/** The day of a year, month (1–12) and day of month, or null when the calendar has no such day. */
export function dayFrom(year: number, month: number, dayOfMonth: number): Day | null {
  if (![year, month, dayOfMonth].every(Number.isInteger)) return null;
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || dayOfMonth < 1 || dayOfMonth > 31) return null;
  const date = new Date(Date.UTC(year, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 ? fromUtc(date.getTime()) : null;
}

/** Reads a literal day. @throws RangeError when there is no such day. */
export function day(value: string): Day {
  if (!isDay(value)) throw new RangeError(`not a day: ${value}`);
  return value;
}

export const addDays = (value: Day, count: number): Day => fromUtc(utc(value) + count * MS_A_DAY);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / MS_A_DAY);

/** ISO weekday: Monday 1 … Sunday 7. */
export const weekday = (value: Day): number => new Date(utc(value)).getUTCDay() || 7;

export const monthOf = (value: Day): Month => value.slice(0, 7) as Month;

export const yearOf = (value: Day): number => Number(value.slice(0, 4));

export const firstDayOfYear = (year: number): Day => day(`${year}-01-01`);

export const lastDayOfYear = (year: number): Day => day(`${year}-12-31`);

/** The twelve months of a year, January first. */
export const monthsOf = (year: number): Month[] =>
  Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}` as Month);

/** A month's day by its number, the month's last where it has fewer: the 31st of 2023-02 is 2023-02-28. */
export function dayInMonth(month: Month, dayOfMonth: number): Day {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return day(`${month}-${String(Math.min(Math.max(dayOfMonth, 1), last)).padStart(2, '0')}`);
}

/** The month so many after (or, negative, before): 1 after 2022-12 is 2023-01. */
export function monthsAfter(month: Month, count: number): Month {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const at = year * 12 + number - 1 + count;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}` as Month;
}

/** True only for `YYYY-MM` of 1900–2199. */
export const isMonth = (value: unknown): value is Month => typeof value === 'string' && isDay(`${value}-01`);

/**
 * The same day of the month so many months later, the month's last day where it has no such day: one month after
 * 31 January is 28 or 29 February. Always counted from the day itself, so that two months after it is 31 March.
 */
export const addMonths = (value: Day, count: number): Day =>
  dayInMonth(monthsAfter(monthOf(value), count), Number(value.slice(8)));

import { addDays, Day, day, dayInMonth, Month } from '../day';

/** The first day of the month, quarter or half year that holds the day. */
export function firstDayOf(value: Day, months: number): Day {
  const month = Number(value.slice(5, 7));
  const first = month - ((month - 1) % months);
  return day(`${value.slice(0, 4)}-${two(first)}-01`);
}

/** A month and day in a year; 02-29 is the last day of a short February. */
export const inYear = (monthDay: string, year: number): Day =>
  dayInMonth(`${year}-${monthDay.slice(0, 2)}` as Month, Number(monthDay.slice(3)));

interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** Whole months stay whole: against February's end stands January's. */
export function monthsEarlier({ from, to }: Days, months: number): Days {
  const whole = addDays(to, 1).endsWith('-01');
  const until = whole ? addDays(monthsLater(addDays(to, 1), -months), -1) : monthsLater(to, -months);
  return { from: monthsLater(from, -months), to: until };
}

/** The same day of another month, or that month's last. */
export function monthsLater(value: Day, months: number): Day {
  const index = Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7)) - 1 + months;
  const first = (at: number): string => `${String(Math.floor(at / 12)).padStart(4, '0')}-${two((at % 12) + 1)}-01`;
  const last = addDays(day(first(index + 1)), -1);
  const wanted = `${first(index).slice(0, 8)}${value.slice(8)}`;
  return wanted > last ? last : (wanted as Day);
}

export const two = (value: number): string => String(value).padStart(2, '0');

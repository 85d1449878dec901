import { addDays, Day, daysBetween, day as dayOf, yearOf } from '../day';

/** `provisional`: only the holidays fixed by law are known, not yet the State Council's notice with its make-up days. */
export const CalendarStatus = { Official: 'official', Provisional: 'provisional' } as const;
export type CalendarStatus = (typeof CalendarStatus)[keyof typeof CalendarStatus];

/** A year of the State Council's notice on holidays (国务院办公厅节假日安排), as data. */
export interface CalendarYear {
  readonly year: number;
  readonly status: CalendarStatus;
  /** Days off, weekends among them or not. */
  readonly holidays: readonly Day[];
  /** Saturdays and Sundays that are worked (调休上班). */
  readonly makeUps: readonly Day[];
}

/** Which days are worked. Of a year without a notice, Monday to Friday. */
export interface WorkCalendar {
  isWorkday(day: Day): boolean;
  /**
   * The `count`-th workday after `from`, which itself never counts; for 0 the first workday on or after it.
   * A deadline of 3 working days from Friday is the Wednesday after.
   */
  addWorkdays(from: Day, count: number): Day;
  /** Workdays after `from` up to and with `to`; 0 when `to` is not later. */
  workdaysBetween(from: Day, to: Day): number;
  /** Null for a year of which nothing is known: its workdays are only Monday to Friday. */
  statusOf(year: number): CalendarStatus | null;
}

/** A Monday: day 0. Weekday arithmetic is done on whole weeks from here. */
const EPOCH = dayOf('2000-01-03');

/**
 * Numbers of days and days of numbers, each computed once: a schedule asks for the same few thousand days millions of
 * times. Bounded by the days that exist.
 */
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();

function numberOf(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = daysBetween(EPOCH, day);
  numbers.set(day, number);
  return number;
}

function dayAt(number: number): Day {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = addDays(EPOCH, number);
  days.set(number, day);
  return day;
}

/** Mondays to Fridays after day 0 up to and with `number`; negative before it. */
const weekdaysTo = (number: number): number => {
  const weeks = Math.floor(number / 7);
  return weeks * 5 + Math.min(number - weeks * 7, 4);
};

const isWeekday = (number: number): boolean => ((number % 7) + 7) % 7 < 5;

/** Every question costs a look into a table or two, however long the span: a job asks millions. */
export function workCalendar(years: readonly CalendarYear[]): WorkCalendar {
  const status = new Map(years.map((year) => [year.year, year.status]));
  const worked = new Map<number, boolean>();
  for (const { holidays } of years) for (const day of holidays) worked.set(numberOf(day), false);
  for (const { makeUps } of years) for (const day of makeUps) worked.set(numberOf(day), true);
  const isOn = (number: number): boolean => worked.get(number) ?? isWeekday(number);
  const workdaysTo = counted([...worked.keys()], isOn);

  /** The first day on which so many workdays have passed: guessed by whole weeks, then stepped to. */
  const whenPassed = (from: number, count: number): number => {
    const wanted = workdaysTo(from) + count;
    let at = from + Math.trunc((count * 7) / 5);
    for (let left = wanted - workdaysTo(at); left > 0; left = wanted - workdaysTo(at)) at += left;
    while (workdaysTo(at - 1) >= wanted) at -= 1;
    return at;
  };

  return {
    isWorkday: (day) => isOn(numberOf(day)),
    addWorkdays: (from, count) => {
      const number = numberOf(from);
      if (count > 0) return dayAt(whenPassed(number, count));
      return isOn(number) ? from : dayAt(whenPassed(number, 1));
    },
    workdaysBetween: (from, to) => Math.max(0, workdaysTo(numberOf(to)) - workdaysTo(numberOf(from))),
    statusOf: (year) => status.get(year) ?? null,
  };
}

/** Workdays after day 0 up to and with a day: a table where there are exceptions, arithmetic before and after. */
function counted(exceptions: readonly number[], isOn: (number: number) => boolean): (number: number) => number {
  const first = exceptions.reduce((least, at) => Math.min(least, at), Infinity);
  const last = exceptions.reduce((most, at) => Math.max(most, at), -Infinity);
  const table: number[] = [];
  for (let at = first, sum = weekdaysTo(first - 1); at <= last; at += 1) table.push((sum += isOn(at) ? 1 : 0));
  const surplus = table.length === 0 ? 0 : (table.at(-1) ?? 0) - weekdaysTo(last);
  return (number) => table[number - first] ?? weekdaysTo(number) + (number > last ? surplus : 0);
}

/** Monday to Friday and nothing else: for specs, and where no notice is known. */
export const WEEKDAYS_ONLY: WorkCalendar = workCalendar([]);

/** True when every year that the span touches is known by an official notice. */
export const isOfficial = (calendar: WorkCalendar, from: Day, to: Day): boolean => {
  for (let year = yearOf(from); year <= yearOf(to); year += 1) {
    if (calendar.statusOf(year) !== CalendarStatus.Official) return false;
  }
  return true;
};

import { addDays, Day, yearOf } from '../day';

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

const isWeekend = (day: Day): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

export function workCalendar(years: readonly CalendarYear[]): WorkCalendar {
  const off = new Set<Day>(years.flatMap((year) => year.holidays));
  const worked = new Set<Day>(years.flatMap((year) => year.makeUps));
  const status = new Map(years.map((year) => [year.year, year.status]));
  const isWorkday = (day: Day): boolean => worked.has(day) || (!off.has(day) && !isWeekend(day));

  const addWorkdays = (from: Day, count: number): Day => {
    let at = from;
    if (count === 0) while (!isWorkday(at)) at = addDays(at, 1);
    for (let left = count; left > 0;) {
      at = addDays(at, 1);
      if (isWorkday(at)) left -= 1;
    }
    return at;
  };
  const workdaysBetween = (from: Day, to: Day): number => {
    let counted = 0;
    for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkday(at)) counted += 1;
    return counted;
  };
  return { isWorkday, addWorkdays, workdaysBetween, statusOf: (year) => status.get(year) ?? null };
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

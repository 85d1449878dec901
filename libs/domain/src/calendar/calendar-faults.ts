import { addDays, Day, firstDayOfYear, isDay, lastDayOfYear, weekday, yearOf } from '../day';
import { CalendarYear, workCalendar } from './work-calendar';

export const CALENDAR_FAULTS = [
  'not-a-day',
  'outside-year',
  'twice',
  'make-up-on-weekday',
  'statutory-missing',
  'workdays-unlikely',
] as const;
export type CalendarFaultCode = (typeof CALENDAR_FAULTS)[number];

/** What makes a year's calendar unbelievable, and at which day; null where it is the year as a whole. */
export interface CalendarFault {
  readonly code: CalendarFaultCode;
  readonly day: string | null;
}

/** Holidays by law whose day does not follow the moon (全国年节及纪念日放假办法). */
const FIXED = ['01-01', '05-01', '10-01', '10-02', '10-03'];

/**
 * Years since 2008 had 247 to 252 workdays by notice; one of law alone has up to 255. Outside of this a block of days
 * was forgotten or typed twice.
 */
const LIKELY = { least: 243, most: 256 } as const;

/** Every fault of a year that is to be imported, in the order of its days. Empty: it can be put in place. */
export function calendarYearFaults(input: CalendarYear): CalendarFault[] {
  const all = [...input.holidays, ...input.makeUps];
  const wrong = all.filter((at) => !isDay(at)).map((at) => ({ code: 'not-a-day', day: at }) as const);
  if (wrong.length > 0) return wrong;
  const faults: CalendarFault[] = [];
  all.forEach((at, index) => {
    if (yearOf(at) !== input.year) faults.push({ code: 'outside-year', day: at });
    if (all.indexOf(at) < index) faults.push({ code: 'twice', day: at });
  });
  for (const at of input.makeUps) if (weekday(at) < 6) faults.push({ code: 'make-up-on-weekday', day: at });
  for (const at of FIXED.map((date) => `${input.year}-${date}` as Day)) {
    if (!input.holidays.includes(at)) faults.push({ code: 'statutory-missing', day: at });
  }
  faults.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? -1 : 1));
  const workdays = workdaysOfYear(input);
  const likely = workdays >= LIKELY.least && workdays <= LIKELY.most;
  return faults.length > 0 || likely ? faults : [{ code: 'workdays-unlikely', day: null }];
}

/** How many days of the year are worked. */
export const workdaysOfYear = (input: CalendarYear): number =>
  workCalendar([input]).workdaysBetween(addDays(firstDayOfYear(input.year), -1), lastDayOfYear(input.year));

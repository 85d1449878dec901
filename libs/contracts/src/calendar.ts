import { CalendarStatus } from '@huoshui/domain';

/** A year of the working-day calendar as it holds now. The web reads all of them into `workCalendar`. */
export interface CalendarYearView {
  year: number;
  status: CalendarStatus;
  /** Days off, weekends among them or not. */
  holidays: string[];
  /** Saturdays and Sundays that are worked. */
  makeUps: string[];
  /** Where it comes from: number and day of the notice, or why it is provisional. */
  source: string;
  version: number;
}

/** Puts a year in place, or takes the place of the one that holds (If-Match its version; 0 for a new year). */
export interface PutCalendarYear {
  status: CalendarStatus;
  holidays: string[];
  makeUps: string[];
  source: string;
}

export const calendarLimits = { firstYear: 2000, lastYear: 2100, days: 120, source: 200 } as const;

export const calendarRefusals = {
  'calendar.year.invalid': 422,
  'calendar.year.provisional-over-official': 409,
} as const;

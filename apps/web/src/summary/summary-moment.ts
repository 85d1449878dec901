import { Day, firstDayOfYear, isDay, lastDayOfYear, yearOf } from '@huoshui/domain';

const [FIRST_YEAR, LAST_YEAR] = [2000, 2199];

export interface Moment {
  readonly year: number;
  /** A day from the year's first to today; after the year's end it tells how that year's projects went on. */
  readonly asOf: Day;
}

/** The year and the day that an address tells; what it has wrong gives way to this year, and to the last day that is known of it. */
export function momentOf(year: string, asOf: string, today: Day): Moment {
  const named = /^\d{4}$/.test(year) ? Number(year) : 0;
  const taken = named >= FIRST_YEAR && named <= LAST_YEAR ? named : yearOf(today);
  const end = lastDayOfYear(taken);
  const last = end < today ? end : today;
  const fits = isDay(asOf) && asOf >= firstDayOfYear(taken) && asOf <= today;
  return { year: taken, asOf: fits ? asOf : last };
}

export const sameMoment = (one: Moment, other: Moment): boolean => one.year === other.year && one.asOf === other.asOf;

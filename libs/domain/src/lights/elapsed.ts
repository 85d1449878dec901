import { addMonths, Day, daysBetween } from '../day';

/** Whole calendar months from a day to a later one, and the days that are left: 31 January to 1 March is 1 month, 1 day. */
export interface Elapsed {
  readonly months: number;
  readonly days: number;
}

/** None of either when `to` is not later. */
export function elapsedSince(from: Day, to: Day): Elapsed {
  if (to <= from) return { months: 0, days: 0 };
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return { months, days: daysBetween(addMonths(from, months), to) };
}

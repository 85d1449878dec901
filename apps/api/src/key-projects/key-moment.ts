import { KeyMoment } from '@huoshui/contracts';
import {
  addDays,
  day,
  Day,
  dueMonth,
  KeySettings,
  Month,
  monthsAfter,
  reportDueOn,
  timeThrough,
} from '@huoshui/domain';
import { startOf } from '../platform';

/** As of when a year's figures are read, and what was known then. */
export interface ReadMoment extends KeyMoment {
  readonly through: Month | null;
  /** Months of the year through that one: 0 to 12. */
  readonly months: number;
  readonly elapsed: number;
  readonly days: number;
  /** The instant of a past day's end; null for what is known now. */
  readonly known: Date | null;
}

/** @param asOf a day; today when left out or still to come */
export function keyMoment(year: number, asOf: string | undefined, today: Day, settings: KeySettings): ReadMoment {
  const past = asOf !== undefined && asOf < today ? day(asOf) : null;
  const at = past ?? today;
  const through = dueMonth(year, at, settings.reportingDay);
  const next = through === null ? (`${year}-01` as Month) : monthsAfter(through, 1);
  return {
    year,
    asOf: at,
    through,
    nextDue: next > `${year}-12` ? null : reportDueOn(next, settings.reportingDay),
    basis: settings.basis,
    months: through === null ? 0 : Number(through.slice(5)),
    ...timeThrough(year, through),
    known: past === null ? null : startOf(addDays(past, 1)),
  };
}

/** What of a moment crosses the wire. */
export const momentView = ({ year, asOf, through, nextDue, basis }: ReadMoment): KeyMoment => ({
  year,
  asOf,
  through,
  nextDue,
  basis,
});

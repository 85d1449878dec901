import { SpeedFilter, speedLimits } from '@huoshui/contracts';
import { day, Day, daysBetween, firstDayOfYear, yearOf } from '@huoshui/domain';
import { Refusal } from '../platform';

/** Both days belong to it. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The year so far unless asked otherwise. @throws Refusal `speed.period.invalid` for one that ends before it begins, or is too long */
export function periodOf({ from, to }: Pick<SpeedFilter, 'from' | 'to'>, today: Day): Period {
  const end = to ? day(to) : today;
  const period = { from: from ? day(from) : firstDayOfYear(yearOf(end)), to: end };
  const length = daysBetween(period.from, period.to);
  if (length < 0 || length > speedLimits.days)
    throw new Refusal('speed.period.invalid', { from: period.from, to: period.to });
  return period;
}

/** The same days a year before; 29 February becomes the 28th. */
export const yearBefore = ({ from, to }: Period): Period => ({ from: aYearBefore(from), to: aYearBefore(to) });

function aYearBefore(at: Day): Day {
  const [year, rest] = [yearOf(at) - 1, at.slice(4)];
  return rest === '-02-29' ? day(`${year}-02-28`) : day(`${year}${rest}`);
}

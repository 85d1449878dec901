import { isPeriod, Period, periodStart } from '@huoshui/domain';
import { Clock, Refusal } from '../platform';

/** A week, month or year that the calendar has and that has begun. @throws Refusal `period.invalid` */
export function periodOfRequest(value: string, clock: Clock): Period {
  if (!isPeriod(value, clock.week) || periodStart(value, clock.week) > clock.today()) {
    throw new Refusal('period.invalid', { period: value.slice(0, 20) });
  }
  return value;
}

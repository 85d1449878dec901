import { isWeek, Week } from '@huoshui/domain';
import { Clock, Refusal } from '../platform';

/** A week that the calendar has, up to the one that runs; `current` names that one. @throws Refusal `week.invalid` */
export function weekOfRequest(value: string, clock: Clock): Week {
  const current = clock.thisWeek();
  if (value === 'current') return current;
  if (!isWeek(value, clock.week) || value > current) throw new Refusal('week.invalid', { week: value.slice(0, 20) });
  return value;
}

import { Fraction } from '../fraction';
import { Bounds } from '../rule-list';
import { Placed } from '../who';
import { Desk } from './desk';
import { ConditionPlan } from './part-plan';

/** A condition with the figure that decided it; null where there was nothing to measure. */
export interface Held {
  readonly holds: boolean;
  readonly value: Fraction | null;
}

/** Of conditions that look at measured values alone; points, totals and ranks are known only once all are scored. */
export function holds({ condition, measure }: ConditionPlan, subject: Placed, desk: Desk): Held {
  if (condition.kind === 'measured' && measure !== null) return bounded(condition, desk.of(measure, subject).value);
  if (condition.kind === 'value') {
    const item = desk.item(condition.item);
    return bounded(condition, item && desk.measured(item, subject).value);
  }
  return { holds: false, value: null };
}

export function bounded({ atLeast, below }: Bounds, value: Fraction | null): Held {
  if (value === null) return { holds: false, value };
  const enough = atLeast === undefined || value.compare(Fraction.decimal(atLeast)) >= 0;
  const short = below === undefined || value.compare(Fraction.decimal(below)) < 0;
  return { holds: enough && short, value };
}

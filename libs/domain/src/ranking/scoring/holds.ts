import { Fraction } from '../fraction';
import { Bounds } from '../rule-list';
import { fits, Placed } from '../who';
import type { Desk } from './desk';
import { ConditionPlan, ItemPlan } from './part-plan';
import type { ItemStanding } from './score-items';

/** A condition with the figure that decided it; null where there was nothing to measure. */
export interface Held {
  readonly holds: boolean;
  readonly value: Fraction | null;
}

/** Of conditions that look at measured values, or at points that are known by then; totals and ranks are known only once all are scored. */
export function holds(
  { condition, measure }: ConditionPlan,
  subject: Placed,
  desk: Desk,
  items: readonly ItemStanding[] = [],
): Held {
  if (condition.kind === 'points') return bounded(condition, pointsIn(items, condition.item));
  if (condition.kind === 'measured' && measure !== null) return bounded(condition, desk.of(measure, subject).value);
  if (condition.kind === 'value') {
    const item = desk.item(condition.item);
    return bounded(condition, item && desk.measured(item, subject).value);
  }
  return { holds: false, value: null };
}

/** The item applies to the subject, which meets all that it requires. */
export const takesPart = ({ item, requires }: ItemPlan, subject: Placed, desk: Desk): boolean =>
  (!item.applies || fits(item.applies, subject)) && requires.every((one) => holds(one, subject, desk).holds);

/** An item's points, also of a sub-item. */
export function pointsIn(items: readonly ItemStanding[], key: string): Fraction | null {
  for (const item of items) {
    if (item.key === key) return item.points;
    const inside = pointsIn(item.items ?? [], key);
    if (inside !== null) return inside;
  }
  return null;
}

export function bounded({ atLeast, below }: Bounds, value: Fraction | null): Held {
  if (value === null) return { holds: false, value };
  const enough = atLeast === undefined || value.compare(Fraction.decimal(atLeast)) >= 0;
  const short = below === undefined || value.compare(Fraction.decimal(below)) < 0;
  return { holds: enough && short, value };
}

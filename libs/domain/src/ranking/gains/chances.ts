import { isComposite, isGraded, isMeasured, MeasuredItem } from '../rule-item';
import { Bounds } from '../rule-list';
import { MeasurePlan } from '../measures/measure-plan';
import { holds } from '../scoring/holds';
import { ConditionPlan, ItemPlan, PeriodPlan } from '../scoring/part-plan';
import { lastDayOf } from '../span';
import { WhatIf } from './what-if';

/** Something measured that a subject can still work on: by an item's method, or because a condition asks for it. */
export interface Chance {
  readonly plan: ItemPlan;
  readonly measure: MeasurePlan;
  /** The item whose method scores the figure. */
  readonly scored: MeasuredItem | null;
  /** A requirement that is missed, or a grade's, that the figure has to meet. */
  readonly asked: { readonly kind: 'require' | 'grade'; readonly bounds: Bounds } | null;
}

/** A measured item on which nothing can be done: its days are over, or have not begun. */
export interface Closed {
  readonly plan: ItemPlan;
  readonly why: 'ended' | 'coming';
}

/** Whatever the items measure of a subject, in their order, sub-items with them; of months the running one alone. */
export function chancesIn(plans: readonly ItemPlan[], what: WhatIf): (Chance | Closed)[] {
  return plans.flatMap((plan) => [...missed(plan, what), ...ownOf(plan, what)]);
}

function ownOf(plan: ItemPlan, what: WhatIf): (Chance | Closed)[] {
  const { item } = plan;
  if (isGraded(item)) {
    return plan.grades.flat().flatMap((one) => conditionOf(plan, one, 'grade', what));
  }
  if (isComposite(item)) {
    if (item.each === undefined) return chancesIn(plan.items, what);
    const running = runningOf(plan.periods);
    return running ? chancesIn(running.items, what) : [{ plan, why: 'ended' }];
  }
  if (!isMeasured(item) || plan.measure === null) return [];
  const measure = item.each ? runningOf(plan.periods)?.measure : plan.measure;
  if (!measure) return [{ plan, why: 'ended' }];
  const closed = closedBy(measure);
  return closed ? [{ plan, why: closed }] : [{ plan, measure, scored: item, asked: null }];
}

/** The last one that has begun and is not over. */
function runningOf(periods: readonly PeriodPlan[]): PeriodPlan | null {
  const begun = periods.filter(({ counts }) => counts).at(-1) ?? null;
  if (begun?.measure && closedBy(begun.measure)) return null;
  return begun;
}

/** Why nothing more can come into a measure's days; null while they run. */
function closedBy({ span, reported }: MeasurePlan): Closed['why'] | null {
  if (span.from > reported.asOf) return 'coming';
  return span.to < reported.asOf ? 'ended' : null;
}

const missed = (plan: ItemPlan, what: WhatIf): Chance[] =>
  plan.requires.flatMap((one) => conditionOf(plan, one, 'require', what));

function conditionOf(plan: ItemPlan, one: ConditionPlan, kind: 'require' | 'grade', what: WhatIf): Chance[] {
  const { condition } = one;
  if (condition.kind === 'rank' || holds(one, what.own, what.desk).holds) return [];
  const measure = condition.kind === 'value' ? (what.desk.item(condition.item)?.measure ?? null) : one.measure;
  return measure === null || closedBy(measure)
    ? []
    : [{ plan, measure, scored: null, asked: { kind, bounds: condition } }];
}

/** The last day that still counts; null where there is no end. */
export function untilOf({ asking, span, reported }: MeasurePlan): string | null {
  return asking.window === 'allTime' ? null : lastDayOf(asking.window, span, reported.settings);
}

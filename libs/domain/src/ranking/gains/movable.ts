import { FEN_IN_YI } from '../../money';
import { ActivityKind } from '../activity-kind';
import { Fraction } from '../fraction';
import { fenIn } from '../measures/tally';
import { MeasurePlan } from '../measures/measure-plan';
import { leafOf, LeafMeasure, RuleMeasure } from '../rule-measure';
import { Change, WhatIf } from './what-if';

/** So much more or less of a measure, in what people do: projects, 亿元, times; or, of rates and days, in the measure itself. */
export interface Move {
  readonly change: Change;
  /** Signed. */
  readonly by: Fraction;
  readonly counted: RuleMeasure;
}

/** What one more is: a project, a time, 一亿元; null for what is not gathered one by one. */
export function oneMore(measure: RuleMeasure): Fraction | null {
  const leaf = movedLeaf(measure);
  if (leaf === null) return null;
  if (leaf.kind === 'amount' || leaf.kind === 'invested') return Fraction.of(FEN_IN_YI, fenIn[leaf.unit]);
  return WHOLE.includes(leaf.kind) || leaf.kind === 'credit' ? Fraction.ONE : null;
}

/** The move of so many units. */
export function moveBy(plan: MeasurePlan, by: Fraction): Move | null {
  const leaf = movedLeaf(plan.asking.measure);
  return leaf && { change: { lane: plan.lane, by }, by, counted: leaf };
}

/** The move that brings a measure to a value: by what people do where it depends on that alone. */
export function moveTo(plan: MeasurePlan, value: Fraction, to: Fraction, what: WhatIf): Move | null {
  const { measure } = plan.asking;
  const leaf = movedLeaf(measure);
  const wanted = to.minus(value);
  if (leaf === null) return { change: { measure: plan, to }, by: wanted, counted: measure };
  const next = what.value(plan, { lane: plan.lane, by: Fraction.ONE });
  const slope = next === null ? Fraction.ZERO : next.minus(value);
  if (slope.numerator === 0n) return null;
  const exact = wanted.over(slope);
  return moveBy(plan, WHOLE.includes(leaf.kind) ? awayFromZero(exact) : exact);
}

/** What can no longer be undone by anybody. */
export const isPast = (measure: RuleMeasure): boolean =>
  measure.kind === 'overdueDays' ||
  (measure.kind === 'activity' && (PAST as readonly string[]).includes(measure.activity));

const PAST: readonly ActivityKind[] = ['sheetLate', 'reportLate', 'obstacleSettledLate', 'falseFact'];

/** What comes in whole ones only. */
const WHOLE: readonly LeafMeasure['kind'][] = ['count', 'activity', 'overdue'];

/** Sums, on which a measure rests as a straight line. */
const SUMS: readonly LeafMeasure['kind'][] = ['count', 'credit', 'amount', 'activity', 'overdue', 'invested'];

function movedLeaf(measure: RuleMeasure): LeafMeasure | null {
  const leaf = leafOf(measure);
  if (leaf === null) return null;
  const summed = (leaf.kind === 'entered' && (leaf.take ?? 'sum') === 'sum') || SUMS.includes(leaf.kind);
  return summed ? leaf : null;
}

const awayFromZero = (value: Fraction): Fraction =>
  value.numerator < 0n ? value.floor() : value.negated().floor().negated();

import { Fraction } from '../fraction';
import { RuleMethod, RuleStep } from '../rule-method';
import { Award } from './award';

type StepTable = Extract<RuleMethod, { kind: 'stepTable' }>;

/** The furthest step reached, the line between two steps, or points by brackets. */
export function stepTable(method: StepTable, value: Fraction): Award {
  const step = furthest(method, value);
  switch (method.between ?? 'step') {
    case 'step':
      return { points: Fraction.decimal(method.steps[step ?? -1]?.points ?? 0), step };
    case 'line':
      return { points: onLine(method, value), step };
    case 'bracket':
      return { points: byBrackets(method.steps, value), step };
  }
}

function furthest({ direction, steps }: StepTable, value: Fraction): number | null {
  const sign = direction === 'atLeast' ? 1 : -1;
  const reached = steps.filter((step) => value.compare(Fraction.decimal(step.threshold)) * sign >= 0);
  if (reached.length === 0) return null;
  const best = reached.reduce((a, b) => ((b.threshold - a.threshold) * sign > 0 ? b : a));
  return steps.indexOf(best);
}

/** Beyond the good end the points of that end; short of the other end none. */
function onLine({ direction, steps }: StepTable, value: Fraction): Fraction {
  const above = steps.findIndex((step) => value.compare(Fraction.decimal(step.threshold)) < 0);
  const lower = steps[(above === -1 ? steps.length : above) - 1];
  const upper = above === -1 ? undefined : steps[above];
  if (lower === undefined) return direction === 'atMost' ? Fraction.decimal(upper?.points ?? 0) : Fraction.ZERO;
  const from = Fraction.decimal(lower.points);
  if (upper === undefined) {
    const beyond = direction === 'atMost' && value.compare(Fraction.decimal(lower.threshold)) > 0;
    return beyond ? Fraction.ZERO : from;
  }
  const start = Fraction.decimal(lower.threshold);
  const share = value.minus(start).over(Fraction.decimal(upper.threshold).minus(start));
  return from.plus(Fraction.decimal(upper.points).minus(from).times(share));
}

/** Each unit by the rate of the bracket that it falls in, as taxes are counted. */
function byBrackets(steps: readonly RuleStep[], value: Fraction): Fraction {
  return steps.reduce((sum, step, index) => {
    const from = Fraction.decimal(step.threshold);
    const next = steps[index + 1];
    const until = next === undefined ? value : value.atMost(Fraction.decimal(next.threshold));
    return until.compare(from) <= 0 ? sum : sum.plus(until.minus(from).times(Fraction.decimal(step.points)));
  }, Fraction.ZERO);
}

import { targetDefinitions } from '../targets/target-measure';
import { TimeProgress } from '../targets/time-progress';
import { Fraction } from './fraction';
import { RuleItem, RuleMethod } from './rule-set';
import { fenIn, Tally } from './tally';

/** The figures a team's points of an item come from. */
export interface Figures {
  /** Projects that went in, shared ones as one each. */
  readonly projects: number;
  /** In the measure's unit; null when there is nothing to take a median of. */
  readonly value: Fraction | null;
  /** What the value is divided by: the target, pro rata where the item says so; null for other methods or without a target. */
  readonly target: Fraction | null;
  /** Index of the furthest step reached, or null. */
  readonly step: number | null;
  /** A cap or ceiling took effect. */
  readonly limited: boolean;
}

export interface Award {
  readonly points: Fraction;
  readonly figures: Figures;
}

/** What an award needs to know beside the tally. */
export interface AwardContext {
  /** The team's target on the item's measure, in its stored unit (projects or 分), or null. */
  readonly target: number | null;
  readonly progress: TimeProgress;
}

/** The points that an item gives for what a team has gathered, not yet rounded. */
export function award(item: RuleItem, tally: Tally, context: AwardContext): Award {
  const value = tally.measured(item.measure);
  const figures: Figures = { projects: tally.projects, value, target: null, step: null, limited: false };
  const { method } = item;
  if (value === null) return { points: Fraction.ZERO, figures };
  switch (method.kind) {
    case 'pointsPerUnit':
      return limit(perUnit(method, value), method.cap, figures);
    case 'deduction': {
      const off = limit(value.times(Fraction.decimal(method.points)), method.ceiling, figures);
      return { ...off, points: off.points.negated() };
    }
    case 'stepTable': {
      const step = furthest(method, value);
      return { points: Fraction.decimal(method.steps[step ?? -1]?.points ?? 0), figures: { ...figures, step } };
    }
    case 'completion': {
      const target = asked(item, context);
      if (target === null) return { points: Fraction.ZERO, figures };
      const points = value.over(target).times(Fraction.decimal(method.weight));
      return limit(points, method.cap, { ...figures, target });
    }
  }
}

function perUnit(method: Extract<RuleMethod, { kind: 'pointsPerUnit' }>, value: Fraction): Fraction {
  const units = value.over(Fraction.decimal(method.per ?? 1));
  return (method.whole ? units.floor() : units).times(Fraction.decimal(method.points));
}

function furthest(method: Extract<RuleMethod, { kind: 'stepTable' }>, value: Fraction): number | null {
  const sign = method.direction === 'atLeast' ? 1 : -1;
  const reached = method.steps.filter((step) => value.compare(Fraction.decimal(step.threshold)) * sign >= 0);
  if (reached.length === 0) return null;
  const best = reached.reduce((a, b) => ((b.threshold - a.threshold) * sign > 0 ? b : a));
  return method.steps.indexOf(best);
}

/** The target in the measure's unit, or the part of it that is due by now. */
function asked({ method, measure }: RuleItem, { target, progress }: AwardContext): Fraction | null {
  if (method.kind !== 'completion' || target === null) return null;
  const unit = targetDefinitions[method.target].unit === 'fen' && measure.kind === 'amount' ? fenIn[measure.unit] : 1;
  const whole = Fraction.of(target, unit);
  return method.proRata ? whole.times(Fraction.of(progress.elapsed, progress.days)) : whole;
}

function limit(points: Fraction, most: number | undefined, figures: Figures): Award {
  if (most === undefined) return { points, figures };
  const ceiling = Fraction.decimal(most);
  const limited = points.compare(ceiling) > 0;
  return { points: limited ? ceiling : points, figures: { ...figures, limited } };
}

import { Fraction } from '../fraction';
import { MeasuredItem } from '../rule-item';
import { LeafMeasure } from '../rule-measure';
import { Direction } from '../rule-method';

/** What may be aimed at: one more (or one fewer), the next step, the whole target, the best of the group, the next place. */
export interface Reach {
  readonly kind: 'unit' | 'step' | 'target' | 'best' | 'place' | 'fewer';
  /** The value that has to be measured. */
  readonly to: Fraction;
}

export interface Standpoint {
  readonly value: Fraction;
  /** Pro rata where the item says so. */
  readonly target: Fraction | null;
  /** What was measured of the others in the group. */
  readonly rivals: readonly Fraction[];
}

/** What a subject can aim at under an item, each once; whether it brings points the method says. */
export function reachable({ method, measure }: MeasuredItem, { value, target, rivals }: Standpoint): Reach[] {
  const counted = COUNTED.has(measure.kind === 'among' ? measure.of.kind : measure.kind);
  const one: Reach[] = counted ? [{ kind: 'unit', to: value.plus(Fraction.ONE) }] : [];
  const fewer: Reach[] = counted ? [{ kind: 'fewer', to: lessOne(value) }] : [];
  const whole: Reach[] = target === null ? [] : [{ kind: 'target', to: target }];
  switch (method.kind) {
    case 'pointsPerUnit':
      return method.whole ? [{ kind: 'step', to: nextFull(value, Fraction.decimal(method.per ?? 1)) }] : one;
    case 'deduction':
      return fewer;
    case 'stepTable': {
      const thresholds = method.steps.map((step) => Fraction.decimal(step.threshold));
      const next = nearest(thresholds, value, method.direction);
      return next === null ? [] : [{ kind: 'step', to: next }];
    }
    case 'completion':
    case 'quota':
      return [...one, ...whole];
    case 'bestShare':
    case 'efficacy':
    case 'byRank': {
      const direction = method.direction ?? 'atLeast';
      const next = nearest(rivals, value, direction);
      const best = rivals.toSorted((a, b) => a.compare(b)).at(direction === 'atLeast' ? -1 : 0);
      const all: Reach[] = [
        ...(next ? [{ kind: 'place' as const, to: next }] : []),
        ...(best ? [{ kind: 'best' as const, to: best }] : []),
      ];
      return all.filter((reach, at) => all.findIndex((other) => other.to.compare(reach.to) === 0) === at);
    }
  }
}

/** What is counted in whole things, so that "one more" means something. */
const COUNTED: ReadonlySet<string> = new Set([
  'count',
  'credit',
  'activity',
  'overdue',
] satisfies LeafMeasure['kind'][]);

/** The nearest one that is better than the value; null at the top. */
function nearest(all: readonly Fraction[], value: Fraction, direction: Direction): Fraction | null {
  const better = all.filter((one) => (direction === 'atLeast' ? one.compare(value) > 0 : one.compare(value) < 0));
  return better.toSorted((a, b) => a.compare(b)).at(direction === 'atLeast' ? 0 : -1) ?? null;
}

/** The value at which one more full lot counts (每满). */
const nextFull = (value: Fraction, per: Fraction): Fraction => value.over(per).floor().plus(Fraction.ONE).times(per);

const lessOne = (value: Fraction): Fraction =>
  value.compare(Fraction.ONE) > 0 ? value.minus(Fraction.ONE) : Fraction.ZERO;

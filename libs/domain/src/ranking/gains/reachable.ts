import { Fraction } from '../fraction';
import { Direction, RuleMethod } from '../rule-method';

/** What may be aimed at: one more (or one fewer), the next step, the whole target, the best of the group, the next place, a condition. */
export type ReachKind = 'unit' | 'step' | 'target' | 'best' | 'place' | 'fewer' | 'require' | 'grade';

export interface Reach {
  readonly kind: ReachKind;
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

/** What a subject can aim at under a method beside one more, each once; whether it brings points the scoring says. */
export function reachable(method: RuleMethod, { value, target, rivals }: Standpoint): Reach[] {
  switch (method.kind) {
    case 'pointsPerUnit':
      return method.whole ? [{ kind: 'step', to: nextFull(value, Fraction.decimal(method.per ?? 1)) }] : [];
    case 'deduction':
      return [];
    case 'stepTable': {
      const thresholds = method.steps.map((step) => Fraction.decimal(step.threshold));
      const next = nearest(thresholds, value, method.direction);
      return next === null ? [] : [{ kind: 'step', to: next }];
    }
    case 'completion':
    case 'quota':
      return target === null ? [] : [{ kind: 'target', to: target }];
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

/** The nearest one that is better than the value; null at the top. */
function nearest(all: readonly Fraction[], value: Fraction, direction: Direction): Fraction | null {
  const better = all.filter((one) => (direction === 'atLeast' ? one.compare(value) > 0 : one.compare(value) < 0));
  return better.toSorted((a, b) => a.compare(b)).at(direction === 'atLeast' ? 0 : -1) ?? null;
}

/** The value at which one more full lot counts (每满). */
const nextFull = (value: Fraction, per: Fraction): Fraction => value.over(per).floor().plus(Fraction.ONE).times(per);

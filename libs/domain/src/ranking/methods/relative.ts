import { Figure } from '../figures';
import { Fraction } from '../fraction';
import { RuleMethod } from '../rule-method';
import { Award, MethodInput } from './award';
import { End } from './field';

const HUNDRED = Fraction.of(100);
const ZERO = Fraction.ZERO;

const told = (name: 'best' | 'worst', { value, ids }: End): Figure => ({ name, value, of: ids });

/** Own ÷ best × weight. A best of nothing gives nobody anything; less than nothing counts as nothing. */
export function bestShare(
  { weight, direction = 'atLeast' }: Extract<RuleMethod, { kind: 'bestShare' }>,
  { value, field }: MethodInput,
): Award {
  const best = field.best(direction);
  if (best === null) return { points: ZERO };
  const figures = [told('best', best)];
  const full = Fraction.decimal(weight);
  if (direction === 'atMost') {
    if (value.compare(best.value) === 0) return { points: full, figures };
    return { points: best.value.compare(ZERO) <= 0 ? ZERO : best.value.over(value).times(full), figures };
  }
  if (best.value.compare(ZERO) <= 0 || value.compare(ZERO) <= 0) return { points: ZERO, figures };
  return { points: value.over(best.value).times(full), figures };
}

/** 功效系数: worst + (best − worst) × the way from the worst of the group to its best; all equal are all best. */
export function efficacy(
  { weight, best: top = 100, worst: bottom = 60, direction = 'atLeast' }: Extract<RuleMethod, { kind: 'efficacy' }>,
  { value, field }: MethodInput,
): Award {
  const best = field.best(direction);
  const worst = field.worst(direction);
  if (best === null || worst === null) return { points: ZERO };
  const figures = [told('best', best), told('worst', worst)];
  const way = best.value.minus(worst.value);
  const share = way.numerator === 0n ? Fraction.ONE : value.minus(worst.value).over(way);
  const least = Fraction.decimal(bottom);
  const score = least.plus(Fraction.decimal(top).minus(least).times(share));
  return { points: score.times(Fraction.decimal(weight)).over(HUNDRED), figures };
}

/** The points of the place; equal ones share it, and who comes after them takes the place that is left. */
export function byRank(
  { table, first = 0, step = 0, floor, direction = 'atLeast', least }: Extract<RuleMethod, { kind: 'byRank' }>,
  { value, field }: MethodInput,
): Award {
  const placed = field.place(value, direction, least === undefined ? null : Fraction.decimal(least));
  if (placed === null) return { points: ZERO };
  const { place, places } = placed;
  const figures: Figure[] = [
    { name: 'place', value: Fraction.of(place) },
    { name: 'places', value: Fraction.of(places) },
  ];
  if (table !== undefined) return { points: Fraction.decimal(table[place - 1] ?? floor ?? 0), figures };
  const points = Fraction.decimal(first).minus(Fraction.decimal(step).times(Fraction.of(place - 1)));
  const lowest = Fraction.decimal(floor ?? 0);
  return points.compare(lowest) < 0 ? { points: lowest, limited: true, figures } : { points, figures };
}

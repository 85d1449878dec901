import { Figure } from '../figures';
import { Fraction } from '../fraction';
import { RuleMethod } from '../rule-method';
import { Award, lifted, MethodInput } from './award';
import { End } from './field';

const HUNDRED = Fraction.of(100);
const ZERO = Fraction.ZERO;

const told = (name: 'best' | 'worst', { value, ids }: End): Figure => ({ name, value, of: ids });

/** Own ÷ best × weight. A best of nothing gives nobody anything; less than nothing counts as nothing. */
export function bestShare(method: Extract<RuleMethod, { kind: 'bestShare' }>, { value, field }: MethodInput): Award {
  const { weight, direction = 'atLeast', of = 'best' } = method;
  if (of !== 'best') return shareOf(of === 'sum' ? field.sum() : field.mean(), of, weight, value);
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

/** Own ÷ the group's sum or mean × weight. */
function shareOf(whole: Fraction | null, of: 'sum' | 'mean', weight: number, value: Fraction): Award {
  if (whole === null || whole.compare(ZERO) <= 0) return { points: ZERO };
  const figures: Figure[] = [{ name: of === 'sum' ? 'groupSum' : 'groupMean', value: whole }];
  if (value.compare(ZERO) <= 0) return { points: ZERO, figures };
  return { points: value.over(whole).times(Fraction.decimal(weight)), figures };
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
export function byRank(method: ByRank, { value, field }: MethodInput): Award {
  const { direction = 'atLeast', least, ties = 'alike' } = method;
  const placed = field.place(value, direction, least === undefined ? null : Fraction.decimal(least));
  if (placed === null) return { points: ZERO };
  const { place, places } = placed;
  const taken = ties === 'mean' ? placed.equal : 1;
  const figures: Figure[] = [
    { name: 'place', value: Fraction.of(place) },
    { name: 'places', value: Fraction.of(places) },
  ];
  const each = Array.from({ length: taken }, (_, at) => atPlace(method, place + at, places));
  const points = Fraction.sum(each.map((one) => one.points)).over(Fraction.of(taken));
  return { points, limited: each.some((one) => one.limited), figures };
}

type ByRank = Extract<RuleMethod, { kind: 'byRank' }>;

function atPlace(
  { table, bands, first = 0, step = 0, floor }: ByRank,
  place: number,
  places: number,
): { points: Fraction; limited: boolean } {
  if (bands !== undefined) {
    const band = bands.find(({ top }) => amongTop(place, places, top));
    return { points: Fraction.decimal(band?.points ?? floor ?? 0), limited: false };
  }
  if (table !== undefined) return { points: Fraction.decimal(table[place - 1] ?? floor ?? 0), limited: false };
  return lifted(Fraction.decimal(first).minus(Fraction.decimal(step).times(Fraction.of(place - 1))), floor ?? 0);
}

/** Whether a place lies in the first so many percent of all; a part of a place is no place. */
export const amongTop = (place: number, places: number, percent: number): boolean =>
  Fraction.of(place * 100).compare(Fraction.decimal(percent).times(Fraction.of(places))) <= 0;

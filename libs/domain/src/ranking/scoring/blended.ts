import { Fraction } from '../fraction';
import { Blend, CompositeItem } from '../rule-item';

/** A sub-item's points before its weight. */
export interface Part {
  readonly points: Fraction;
  /** It has nothing to say of the subject: it does not apply, or cannot be measured. */
  readonly absent: boolean;
}

/**
 * What a composite makes of its sub-items' points, each times its weight. Where what is missing is spread, the absent are
 * left out and the weights of the others grow to the same sum; null when all are absent.
 */
export function blended({ items, take = 'sum', missing }: CompositeItem, parts: readonly Part[]): Fraction | null {
  const weighed = parts.map(({ points, absent }, at) => {
    const weight = Fraction.decimal(items[at]?.weight ?? 1);
    return { points: points.times(weight), weight, absent };
  });
  const counted = missing === 'spread' ? weighed.filter((one) => !one.absent) : weighed;
  const all = counted.map((one) => one.points);
  if (take === 'sum' && counted.length < weighed.length) {
    const present = Fraction.sum(counted.map((one) => one.weight));
    const whole = Fraction.sum(weighed.map((one) => one.weight));
    return present.numerator === 0n ? Fraction.sum(all) : Fraction.sum(all).times(whole).over(present);
  }
  return blendedAlike(take, all);
}

/** Points of equal weight as one number; null where there are none. */
export function blendedAlike(take: Blend, all: readonly Fraction[]): Fraction | null {
  if (all.length === 0) return null;
  switch (take) {
    case 'sum':
      return Fraction.sum(all);
    case 'mean':
      return Fraction.sum(all).over(Fraction.of(all.length));
    case 'product':
      return all.reduce((product, one) => product.times(one), Fraction.ONE);
    case 'least':
      return all.reduce((a, b) => (b.compare(a) < 0 ? b : a));
    case 'most':
      return all.reduce((a, b) => (b.compare(a) > 0 ? b : a));
  }
}

import { Fraction } from '../fraction';
import { CompositeItem } from '../rule-item';
import type { ItemStanding } from './score-items';

/** What a composite makes of its sub-items' points, each times its weight. */
export function blended({ items, take = 'sum' }: CompositeItem, standings: readonly ItemStanding[]): Fraction {
  const all = standings.map(({ points }, at) => points.times(Fraction.decimal(items[at]?.weight ?? 1)));
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

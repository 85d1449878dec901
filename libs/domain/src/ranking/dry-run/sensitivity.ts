import { Fraction } from '../fraction';
import { TotalRule } from '../rule-set';
import { Placed } from '../who';
import { ShownStanding } from './moves';
import { Swing, swingsOf } from './swing';
import { byTotal, nearestTurn, Turn, Way } from './turn';

export interface ItemSensitivity {
  readonly key: string;
  /** The nearest smaller weight that changes the order, not below none at all; null when none does. */
  readonly down: Turn | null;
  /** The nearest greater one. */
  readonly up: Turn | null;
  /** How many subjects would stand on another rank at so many times the weight. */
  readonly moved: readonly { readonly times: Fraction; readonly subjects: number }[];
}

/** What the rules make of a subject's items. */
export interface TotalOf {
  readonly total?: TotalRule;
  /** By id, for the coefficients that name some of them. */
  readonly subjects?: ReadonlyMap<string, Placed>;
}

const TRIED: readonly Fraction[] = [0, 0.5, 0.8, 0.9, 1.1, 1.2, 1.5, 2].map((times) => Fraction.decimal(times));

/**
 * How firmly a week's ranks stand against each item's weight, in each circle that is ranked apart. Points are taken as
 * they are, before any rounding of an item at another weight, and the sanctions as they fell.
 */
export function sensitivity(rows: readonly ShownStanding[], { total, subjects }: TotalOf = {}): ItemSensitivity[] {
  const keys = rows[0]?.items.map((item) => item.key) ?? [];
  return keys.map((key): ItemSensitivity => {
    const swings = swingsOf(key, rows, total, subjects);
    const circles = [...Map.groupBy(swings, ({ circle }) => circle).values()];
    return {
      key,
      down: nearest(circles, 'down'),
      up: nearest(circles, 'up'),
      moved: TRIED.map((times) => ({ times, subjects: movedAt(times, circles) })),
    };
  });
}

function nearest(circles: readonly (readonly Swing[])[], way: Way): Turn | null {
  const turns = circles.flatMap((circle) => {
    const ordered = byTotal(circle, way);
    return ordered.flatMap((one, at) => {
      const next = ordered[at + 1];
      return (next && nearestTurn(one, next, way)) ?? [];
    });
  });
  const [first, ...others] = turns;
  if (first === undefined) return null;
  const nearer = way === 'up' ? -1 : 1;
  return others.reduce((best, turn) => (turn.times.compare(best.times) === nearer ? turn : best), first);
}

const movedAt = (times: Fraction, circles: readonly (readonly Swing[])[]): number =>
  circles.reduce((moved, circle) => {
    const [now, then] = [ranks(circle, Fraction.ONE), ranks(circle, times)];
    return moved + circle.filter((_, at) => now[at] !== then[at]).length;
  }, 0);

/** Of each its rank: one more than stand ahead. */
function ranks(circle: readonly Swing[], times: Fraction): number[] {
  const totals = circle.map((swing) => swing.totalAt(times));
  const ordered = totals.toSorted((a, b) => b.compare(a));
  return totals.map((total) => lowerBound(ordered, total) + 1);
}

/** How many of the totals, greatest first, are greater. */
function lowerBound(totals: readonly Fraction[], total: Fraction): number {
  let [from, until] = [0, totals.length];
  while (from < until) {
    const middle = (from + until) >> 1;
    if ((totals[middle] ?? total).compare(total) > 0) from = middle + 1;
    else until = middle;
  }
  return from;
}

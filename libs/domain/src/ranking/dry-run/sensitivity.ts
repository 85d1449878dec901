import { Fraction } from '../fraction';
import { ShownStanding } from './moves';

/** From how many times its weight on an item makes one subject pass another. */
export interface Turn {
  readonly times: Fraction;
  /** Who comes to stand ahead, and of whom. */
  readonly winner: string;
  readonly loser: string;
}

export interface ItemSensitivity {
  readonly key: string;
  /** The nearest smaller weight that changes the order, not below none at all; null when none does. */
  readonly down: Turn | null;
  /** The nearest greater one. */
  readonly up: Turn | null;
  /** How many subjects would stand on another rank at so many times the weight. */
  readonly moved: readonly { readonly times: Fraction; readonly subjects: number }[];
}

const TRIED: readonly Fraction[] = [0, 0.5, 0.8, 0.9, 1.1, 1.2, 1.5, 2].map((times) => Fraction.decimal(times));

/**
 * How firmly a week's ranks stand against each item's weight. A total is taken as a straight line in an item's weight,
 * which it is but where the total's own floor or ceiling cuts; so who stands there is said to be nearer than they are.
 * The order turns first between neighbours, so only these are looked at.
 */
export function sensitivity(rows: readonly ShownStanding[]): ItemSensitivity[] {
  const keys = rows[0]?.items.map((item) => item.key) ?? [];
  const ordered = rows.toSorted((a, b) => b.total.compare(a.total));
  return keys.map((key): ItemSensitivity => {
    const points = new Map(rows.map((row) => [row.subjectId, pointsOf(row, key)]));
    const turns = ordered.flatMap((ahead, at) => {
      const behind = ordered[at + 1];
      return behind ? turn(ahead, behind, points) : [];
    });
    const below = turns.filter(({ times }) => times.compare(Fraction.ONE) < 0 && times.compare(Fraction.ZERO) >= 0);
    const above = turns.filter(({ times }) => times.compare(Fraction.ONE) > 0);
    return {
      key,
      down: below.reduce<Turn | null>((best, one) => (best && best.times.compare(one.times) >= 0 ? best : one), null),
      up: above.reduce<Turn | null>((best, one) => (best && best.times.compare(one.times) <= 0 ? best : one), null),
      moved: TRIED.map((times) => ({ times, subjects: movedAt(times, rows, points) })),
    };
  });
}

/** Where the distance of two neighbours is nought: distance + (times − 1) × (difference of the item's points) = 0. */
function turn(ahead: ShownStanding, behind: ShownStanding, points: ReadonlyMap<string, Fraction>): Turn[] {
  const distance = ahead.total.minus(behind.total);
  const slope = own(points, ahead).minus(own(points, behind));
  if (distance.numerator === 0n || slope.numerator === 0n) return [];
  return [{ times: Fraction.ONE.minus(distance.over(slope)), winner: behind.subjectId, loser: ahead.subjectId }];
}

function movedAt(times: Fraction, rows: readonly ShownStanding[], points: ReadonlyMap<string, Fraction>): number {
  const more = times.minus(Fraction.ONE);
  const totals = rows.map((row) => row.total.plus(own(points, row).times(more))).toSorted((a, b) => b.compare(a));
  return rows.filter((row) => {
    const total = row.total.plus(own(points, row).times(more));
    const rank = lowerBound(totals, total) + 1;
    const before = rows.filter((other) => other.total.compare(row.total) > 0).length + 1;
    return rank !== before;
  }).length;
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

const own = (points: ReadonlyMap<string, Fraction>, row: ShownStanding): Fraction =>
  points.get(row.subjectId) ?? Fraction.ZERO;

const pointsOf = (row: ShownStanding, key: string): Fraction =>
  row.items.find((item) => item.key === key)?.points ?? Fraction.ZERO;

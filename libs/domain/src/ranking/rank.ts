import { Fraction } from './fraction';
import type { Ranking } from './rule-set';

interface Scored {
  readonly subject: { readonly id: string; readonly order: number };
  readonly total: Fraction;
  readonly items: readonly {
    readonly key: string;
    readonly points: Fraction;
    readonly figures?: { readonly value: Fraction | null };
  }[];
}

/** Why a subject stands where it does among those with the same total. */
export interface Tie {
  /** The others on the same rank, in their order. */
  readonly with: readonly string[];
  /** The item whose points put it after the one before it (or, first in the tie, before the next); null: the zone's own order. */
  readonly settledBy: string | null;
}

/** An item that settles ties: by its points, or by what it measured. */
export interface Breaker {
  readonly key: string;
  readonly by: 'points' | 'value';
}

/** What the rank is decided by. */
export interface RankRule {
  readonly breakers: readonly Breaker[];
  /** What follows a shared rank: 1, 2, 2, 4 (`competition`) or 1, 2, 2, 3 (`dense`); `broken`: the breakers decide ranks. */
  readonly ranking: Ranking;
}

export interface RankOf<T> {
  readonly row: T;
  readonly rank: number;
  readonly tie: Tie | null;
}

/** Ranks by total. Inside a tie the breakers decide the order of the list, and the rank only where it is `broken`; then the zone's own order. */
export function rank<T extends Scored>(scored: readonly T[], { breakers, ranking }: RankRule): RankOf<T>[] {
  const rows = scored.toSorted(
    (a, b) =>
      b.total.compare(a.total) ||
      byBreaker(a, b, breakers).difference ||
      a.subject.order - b.subject.order ||
      (a.subject.id < b.subject.id ? -1 : 1),
  );
  const ranked: RankOf<T>[] = [];
  const broken = ranking === 'broken';
  let first = 0;
  let places = 0;
  for (const [index, row] of rows.entries()) {
    const leader = rows[first];
    const apart = leader?.total.compare(row.total) !== 0 || (broken && byBreaker(leader, row, breakers).by !== null);
    if (index === 0 || apart) {
      first = index;
      places += 1;
    }
    ranked.push({ row, rank: ranking === 'dense' ? places : first + 1, tie: tieOf(rows, index, breakers) });
  }
  return ranked;
}

function tieOf<T extends Scored>(rows: readonly T[], index: number, breakers: readonly Breaker[]): Tie | null {
  const row = rows[index];
  if (row === undefined) return null;
  const same = (other: T | undefined): boolean => other?.total.compare(row.total) === 0;
  const neighbour = same(rows[index - 1]) ? rows[index - 1] : rows[index + 1];
  if (neighbour === undefined || !same(neighbour)) return null;
  const others = rows.filter((other) => other !== row && same(other));
  return { with: others.map((other) => other.subject.id), settledBy: byBreaker(row, neighbour, breakers).by };
}

function byBreaker(a: Scored, b: Scored, breakers: readonly Breaker[]): { difference: number; by: string | null } {
  for (const breaker of breakers) {
    const difference = settling(b, breaker).compare(settling(a, breaker));
    if (difference !== 0) return { difference, by: breaker.key };
  }
  return { difference: 0, by: null };
}

/** What cannot be measured settles like nothing. */
function settling(row: Scored, { key, by }: Breaker): Fraction {
  const item = row.items.find((one) => one.key === key);
  return (by === 'value' ? item?.figures?.value : item?.points) ?? Fraction.ZERO;
}

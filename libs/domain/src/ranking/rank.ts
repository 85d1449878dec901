import { Fraction } from './fraction';

interface Scored {
  readonly subject: { readonly id: string; readonly order: number };
  readonly total: Fraction;
  readonly items: readonly { readonly key: string; readonly points: Fraction }[];
}

/** Why a subject stands where it does among those with the same total. */
export interface Tie {
  /** The others on the same rank, in their order. */
  readonly with: readonly string[];
  /** The item whose points put it after the one before it (or, first in the tie, before the next); null: the zone's own order. */
  readonly settledBy: string | null;
}

/** What the rank is decided by. */
export interface RankRule {
  readonly breakers: readonly string[];
  /** What follows a shared rank: 1, 2, 2, 4 (`competition`) or 1, 2, 2, 3 (`dense`). */
  readonly ranking: 'competition' | 'dense';
}

export interface RankOf<T> {
  readonly row: T;
  readonly rank: number;
  readonly tie: Tie | null;
}

/** Ranks by total. Inside a tie the breakers decide the order of the list, never the rank; then the zone's own order. */
export function rank<T extends Scored>(scored: readonly T[], { breakers, ranking }: RankRule): RankOf<T>[] {
  const rows = scored.toSorted(
    (a, b) =>
      b.total.compare(a.total) ||
      byBreaker(a, b, breakers).difference ||
      a.subject.order - b.subject.order ||
      (a.subject.id < b.subject.id ? -1 : 1),
  );
  const ranked: RankOf<T>[] = [];
  let first = 0;
  let places = 0;
  for (const [index, row] of rows.entries()) {
    if (index === 0 || rows[first]?.total.compare(row.total) !== 0) {
      first = index;
      places += 1;
    }
    ranked.push({ row, rank: ranking === 'dense' ? places : first + 1, tie: tieOf(rows, index, first, breakers) });
  }
  return ranked;
}

function tieOf<T extends Scored>(
  rows: readonly T[],
  index: number,
  first: number,
  breakers: readonly string[],
): Tie | null {
  const row = rows[index];
  const neighbour = index === first ? rows[index + 1] : rows[index - 1];
  if (!row || neighbour?.total.compare(row.total) !== 0) return null;
  let end = first;
  while (rows[end]?.total.compare(row.total) === 0) end += 1;
  const others = rows.slice(first, end).filter((other) => other !== row);
  return { with: others.map((other) => other.subject.id), settledBy: byBreaker(row, neighbour, breakers).by };
}

function byBreaker(a: Scored, b: Scored, breakers: readonly string[]): { difference: number; by: string | null } {
  for (const key of breakers) {
    const difference = pointsOf(b, key).compare(pointsOf(a, key));
    if (difference !== 0) return { difference, by: key };
  }
  return { difference: 0, by: null };
}

const pointsOf = (row: Scored, key: string): Fraction =>
  row.items.find((item) => item.key === key)?.points ?? Fraction.ZERO;

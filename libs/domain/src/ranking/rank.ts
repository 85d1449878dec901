import { Fraction } from './fraction';

interface Scored {
  readonly team: { readonly id: string; readonly order: number };
  readonly total: Fraction;
  readonly items: readonly { readonly key: string; readonly points: Fraction }[];
}

/** Why a team stands where it does among those with the same total. */
export interface Tie {
  /** The other teams on the same rank, in their order. */
  readonly with: readonly string[];
  /** The item whose points put this team after the one before it (or, first in the tie, before the next); null: the zone's own order. */
  readonly settledBy: string | null;
}

export interface Ranked {
  readonly teamId: string;
  /** Equal totals share a rank and the next rank skips: 1, 2, 2, 4. */
  readonly rank: number;
  readonly total: Fraction;
  readonly tie: Tie | null;
}

/** Ranks by total. Inside a tie the breakers decide the order of the list, never the rank; then the zone's own order. */
export function rank<T extends Scored>(
  scored: readonly T[],
  breakers: readonly string[],
): (Ranked & Pick<T, 'items'>)[] {
  const rows = scored.toSorted(
    (a, b) =>
      b.total.compare(a.total) ||
      byBreaker(a, b, breakers).difference ||
      a.team.order - b.team.order ||
      (a.team.id < b.team.id ? -1 : 1),
  );
  return rows.map((row, index) => {
    const first = rows.findIndex((other) => other.total.compare(row.total) === 0);
    const tied = rows.filter((other) => other.total.compare(row.total) === 0);
    const neighbour = index === first ? rows[index + 1] : rows[index - 1];
    const tie =
      tied.length > 1 && neighbour
        ? {
            with: tied.filter((other) => other !== row).map((other) => other.team.id),
            settledBy: byBreaker(row, neighbour, breakers).by,
          }
        : null;
    return { teamId: row.team.id, rank: first + 1, total: row.total, items: row.items, tie };
  });
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

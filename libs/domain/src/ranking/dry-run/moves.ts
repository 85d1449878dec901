import { Fraction } from '../fraction';
import { ranksBetween } from './ranks-between';

/** A subject's points of a week, as they were published or as rules give them. */
export interface ShownStanding {
  readonly subjectId: string;
  /** Among those of its circle. */
  readonly rank: number;
  /** Subjects with the same answer are ranked together: all of them, or a group. */
  readonly circle: string;
  readonly total: Fraction;
  /** Titles of the sanctions that fell on the total. */
  readonly sanctions?: readonly string[];
  readonly items: readonly { readonly key: string; readonly points: Fraction }[];
}

/** An item's points before and after; null where the rules of that side have no such item. */
export interface ItemMove {
  readonly key: string;
  readonly before: Fraction | null;
  readonly after: Fraction | null;
  readonly change: Fraction;
}

/** Somebody who was ahead and is behind now, or the other way round, and the item that did most for it. */
export interface Overtaking {
  readonly subjectId: string;
  /** The item whose points moved the distance of the two most; null when no item but the total's own rules did. */
  readonly by: string | null;
}

export interface Move {
  readonly subjectId: string;
  /** Null for who was not ranked on that side. */
  readonly before: { readonly rank: number; readonly total: Fraction } | null;
  readonly after: { readonly rank: number; readonly total: Fraction } | null;
  /** Ranks gained, negative when lost; null when one side is missing, or ranks it among others. */
  readonly gained: number | null;
  /** The greatest change first. */
  readonly items: readonly ItemMove[];
  readonly passed: readonly Overtaking[];
  readonly passedBy: readonly Overtaking[];
}

/** One week under two rule sets: who moves, past whom in the same circle, and by which item. In the order of the rows after. */
export function moves(before: readonly ShownStanding[], after: readonly ShownStanding[]): Move[] {
  const pairs = pairsOf(before, after);
  return pairs.map((own): Move => {
    const others = pairs.filter((other) => other !== own);
    return {
      subjectId: own.id,
      before: own.before && { rank: own.before.rank, total: own.before.total },
      after: own.after && { rank: own.after.rank, total: own.after.total },
      gained: ranksBetween(own.before, own.after),
      items: own.items,
      passed: others.filter((other) => passes(own, other)).map((other) => overtaking(own, other)),
      passedBy: others.filter((other) => passes(other, own)).map((other) => overtaking(other, own, other.id)),
    };
  });
}

interface Pair {
  readonly id: string;
  readonly before: ShownStanding | null;
  readonly after: ShownStanding | null;
  readonly items: readonly ItemMove[];
}

function pairsOf(before: readonly ShownStanding[], after: readonly ShownStanding[]): Pair[] {
  const earlier = new Map(before.map((row) => [row.subjectId, row]));
  const ranked = new Set(after.map((row) => row.subjectId));
  const pair = (id: string, a: ShownStanding | null, b: ShownStanding | null): Pair => ({
    id,
    before: a,
    after: b,
    items: itemMoves(a, b),
  });
  return [
    ...after.map((row) => pair(row.subjectId, earlier.get(row.subjectId) ?? null, row)),
    ...before.filter((row) => !ranked.has(row.subjectId)).map((row) => pair(row.subjectId, row, null)),
  ];
}

function itemMoves(before: ShownStanding | null, after: ShownStanding | null): ItemMove[] {
  const earlier = new Map(before?.items.map((item) => [item.key, item.points]));
  const later = new Map(after?.items.map((item) => [item.key, item.points]));
  const keys = [...new Set([...later.keys(), ...earlier.keys()])];
  const items = keys.map((key): ItemMove => {
    const [a, b] = [earlier.get(key) ?? null, later.get(key) ?? null];
    return { key, before: a, after: b, change: (b ?? Fraction.ZERO).minus(a ?? Fraction.ZERO) };
  });
  return items.toSorted((a, b) => size(b.change).compare(size(a.change)));
}

const size = (change: Fraction): Fraction => (change.numerator < 0n ? change.negated() : change);

/** Behind it before, ahead of it after; both times ranked with it. */
const passes = (one: Pair, other: Pair): boolean =>
  (ranksBetween(one.before, other.before) ?? 0) > 0 && (ranksBetween(one.after, other.after) ?? 0) < 0;

/** The item that brought the winner forward most against the other one. */
function overtaking(winner: Pair, loser: Pair, named = loser.id): Overtaking {
  const lost = new Map(loser.items.map((item) => [item.key, item.change]));
  let by: string | null = null;
  let most = Fraction.ZERO;
  for (const { key, change } of winner.items) {
    const closer = change.minus(lost.get(key) ?? Fraction.ZERO);
    if (closer.compare(most) > 0) [by, most] = [key, closer];
  }
  return { subjectId: named, by };
}

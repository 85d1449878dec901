import { Fraction } from '../fraction';
import { Swing } from './swing';

/** One comes to stand ahead of another, catches up with it to the same rank, or leaves it behind on a rank that they shared. */
export type TurnKind = 'passes' | 'levels' | 'parts';

/** From how many times its weight on an item changes who stands ahead of whom. */
export interface Turn {
  readonly times: Fraction;
  readonly kind: TurnKind;
  /** Who gains by it, and against whom. */
  readonly winner: string;
  readonly loser: string;
}

/** Away from the weight as it is: to more of it, or to less, down to none. */
export type Way = 'up' | 'down';

const HALF = Fraction.of(1, 2);

/**
 * The nearest weight on that way at which two stand to each other otherwise than beside the weight as it is; so two who
 * are tied now and part at any other weight have no turn by that.
 */
export function nearestTurn(one: Swing, other: Swing, way: Way): Turn | null {
  const met = one.meets(other);
  const places = onTheWay([...one.bends, ...other.bends, ...(met ? [met] : [])], way);
  const [nearest] = places;
  if (nearest === undefined) return null;
  const now = ahead(one, other, between(Fraction.ONE, nearest));
  for (const [index, times] of places.entries()) {
    const then = ahead(one, other, beyond(places, index, way));
    if (then !== now) return { times, ...turned(one, other, now, then) };
  }
  return null;
}

/** Of those in one circle in the order of their totals beside the weight as it is; the order turns first between neighbours. */
export function byTotal(swings: readonly Swing[], way: Way): Swing[] {
  const drift = way === 'up' ? 1 : -1;
  return swings.toSorted((a, b) => b.plain.compare(a.plain) || drift * b.slope.compare(a.slope));
}

function onTheWay(places: readonly Fraction[], way: Way): Fraction[] {
  if (way === 'up') return places.filter((times) => times.compare(Fraction.ONE) > 0).toSorted((a, b) => a.compare(b));
  return places
    .filter((times) => times.compare(Fraction.ONE) < 0 && times.numerator >= 0n)
    .toSorted((a, b) => b.compare(a));
}

/** Some weight past that place and before the next; there is none below none at all, so that place tells for itself. */
function beyond(places: readonly Fraction[], index: number, way: Way): Fraction {
  const here = places[index] ?? Fraction.ONE;
  const next = places[index + 1];
  if (next) return between(here, next);
  return way === 'up' ? here.plus(Fraction.ONE) : here.times(HALF);
}

const between = (a: Fraction, b: Fraction): Fraction => a.plus(b).times(HALF);

/** 1 when the first stands ahead, −1 when the second does, 0 on the same rank. */
const ahead = (one: Swing, other: Swing, times: Fraction): number => one.totalAt(times).compare(other.totalAt(times));

function turned(one: Swing, other: Swing, now: number, then: number): Omit<Turn, 'times'> {
  const kind: TurnKind = now === 0 ? 'parts' : then === 0 ? 'levels' : 'passes';
  const oneWins = then === 0 ? now < 0 : then > 0;
  const [winner, loser] = oneWins ? [one, other] : [other, one];
  return { kind, winner: winner.subjectId, loser: loser.subjectId };
}

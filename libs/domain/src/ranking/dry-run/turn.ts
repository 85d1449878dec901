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

/**
 * The nearest weight on that way at which two stand to each other otherwise than beside the weight as it is; so two who
 * are tied now and part at any other weight have no turn by that.
 */
export function nearestTurn(one: Swing, other: Swing, way: Way): Turn | null {
  const bends = onTheWay([...one.bends, ...other.bends], way);
  const stops = [Fraction.ONE, ...bends];
  const places = stops.flatMap((from, at) => {
    const next = stops[at + 1];
    const met = meeting(one, other, from, next ?? past(from, way));
    const within =
      met !== null && isBefore(from, met, way) && (next ? isBefore(met, next, way) : onTheWay([met], way)[0]);
    return [...(within ? [met] : []), ...(next ? [next] : [])];
  });
  const [nearest] = places;
  if (nearest === undefined) return null;
  const now = ahead(one, other, between(Fraction.ONE, nearest));
  for (const [index, times] of places.entries()) {
    const then = ahead(one, other, between(times, places[index + 1] ?? past(times, way)));
    if (then !== now) return { times, ...turned(one, other, now, then) };
  }
  return null;
}

/** Of those in one circle in the order of their totals beside the weight as it is; the order turns first between neighbours. */
export function byTotal(swings: readonly Swing[], way: Way): Swing[] {
  const [nearest] = onTheWay(
    swings.flatMap(({ bends }) => bends),
    way,
  );
  // Straight as far as the nearest bend, so that two who are equal here keep the order that they have halfway there.
  const beside = between(Fraction.ONE, nearest ?? past(Fraction.ONE, way));
  const placed = swings.map((swing) => ({ swing, here: swing.totalAt(Fraction.ONE), beside: swing.totalAt(beside) }));
  return placed.toSorted((a, b) => b.here.compare(a.here) || b.beside.compare(a.beside)).map(({ swing }) => swing);
}

const isBefore = (a: Fraction, b: Fraction, way: Way): boolean => (way === 'up' ? a.compare(b) < 0 : a.compare(b) > 0);

/** Nearest first; no weight is below none at all. */
const onTheWay = (places: readonly Fraction[], way: Way): Fraction[] =>
  places
    .filter((times) => times.numerator >= 0n && isBefore(Fraction.ONE, times, way))
    .toSorted((a, b) => (way === 'up' ? a.compare(b) : b.compare(a)));

/** Some weight further on that way, where nothing more bends. */
const past = (times: Fraction, way: Way): Fraction =>
  way === 'up' ? times.plus(Fraction.ONE) : times.times(Fraction.of(1, 2));

/** Where two who are straight between these weights are equal, there or beyond; null when never, or all along. */
function meeting(one: Swing, other: Swing, from: Fraction, until: Fraction): Fraction | null {
  const [here, there] = [from, until].map((times) => one.totalAt(times).minus(other.totalAt(times)));
  if (here === undefined || there === undefined || here.compare(there) === 0) return null;
  return from.plus(until.minus(from).times(here).over(here.minus(there)));
}

const between = (a: Fraction, b: Fraction): Fraction => a.plus(b).times(Fraction.of(1, 2));

/** 1 when the first stands ahead, −1 when the second does, 0 on the same total. */
const ahead = (one: Swing, other: Swing, times: Fraction): number => one.totalAt(times).compare(other.totalAt(times));

function turned(one: Swing, other: Swing, now: number, then: number): Omit<Turn, 'times'> {
  const kind: TurnKind = now === 0 ? 'parts' : then === 0 ? 'levels' : 'passes';
  const oneWins = then === 0 ? now < 0 : then > 0;
  const [winner, loser] = oneWins ? [one, other] : [other, one];
  return { kind, winner: winner.subjectId, loser: loser.subjectId };
}

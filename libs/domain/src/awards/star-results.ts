import { Fraction } from '../ranking/fraction';
import { StarLevel, StarMeasure, StarRule } from './star-rule';

export interface StarCandidate {
  readonly personId: string;
  /** Whoever has the same is compared. */
  readonly circle: string;
  readonly points: Fraction;
  readonly figures: Readonly<Partial<Record<StarMeasure, Fraction>>>;
}

export interface StarResult {
  readonly personId: string;
  readonly circle: string;
  readonly points: Fraction;
  /** The highest level whose criteria all hold; null where none is reached. */
  readonly level: StarLevel | null;
  /** Place in the circle; who is equal in points and in every tie-breaker shares one (1, 1, 3). Null without points. */
  readonly place: number | null;
  /** How many of the circle have a place. */
  readonly among: number;
  /** With stars and within the quota. Who shares the last place within it comes along. */
  readonly nominated: boolean;
}

/** Who earns how many stars: the highest points first, names out of the picture. One circle never sees another. */
export function starResults(rule: StarRule, candidates: readonly StarCandidate[]): StarResult[] {
  const circles = Map.groupBy(candidates, ({ circle }) => circle);
  return [...circles.values()]
    .flatMap((members) => inCircle(rule, members))
    .toSorted((one, other) => better(rule, one, other) || (one.personId < other.personId ? -1 : 1))
    .map(({ figures: _figures, ...result }) => result);
}

function inCircle(rule: StarRule, members: readonly StarCandidate[]): (StarResult & StarCandidate)[] {
  const scoring = members.filter(({ points }) => points.numerator > 0n);
  const ahead = (of: readonly StarCandidate[], one: StarCandidate): number =>
    of.filter((other) => better(rule, other, one) < 0).length;
  const placed = members.map((one) => {
    const place = one.points.numerator > 0n ? ahead(scoring, one) + 1 : null;
    return { ...one, place, among: scoring.length, level: levelOf(rule, one, place) };
  });
  const starred = placed.filter(({ level }) => level !== null);
  const within = (one: StarCandidate): boolean => rule.quota === null || ahead(starred, one) < rule.quota;
  return placed.map((one) => ({ ...one, nominated: one.level !== null && within(one) }));
}

/** Negative when the first stands before the other; zero when nothing of the rule tells them apart. */
function better({ tieBreakers }: StarRule, one: StarCandidate, other: StarCandidate): number {
  const points = other.points.compare(one.points);
  if (points !== 0) return points;
  for (const measure of tieBreakers) {
    const difference = figure(other, measure).compare(figure(one, measure));
    if (difference !== 0) return difference;
  }
  return 0;
}

const figure = ({ figures }: StarCandidate, measure: StarMeasure): Fraction => figures[measure] ?? Fraction.ZERO;

function levelOf({ levels }: StarRule, one: StarCandidate, place: number | null): StarLevel | null {
  const reached = levels.filter(
    ({ atLeast, top, conditions }) =>
      (atLeast === null || one.points.compare(Fraction.decimal(atLeast)) >= 0) &&
      (top === null || (place !== null && place <= top)) &&
      conditions.every((asked) => figure(one, asked.measure).compare(Fraction.decimal(asked.atLeast)) >= 0),
  );
  return reached.toSorted((a, b) => b.stars - a.stars)[0] ?? null;
}

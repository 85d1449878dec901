import { Fraction } from '../ranking/fraction';
import { PlanMeasure } from '../targets/plan-measure';

/** A star level: enough points, and every condition met. */
export interface StarLevel {
  readonly stars: 1 | 2 | 3 | 4 | 5;
  /** A plain decimal. */
  readonly atLeast: number;
  readonly conditions: readonly { readonly measure: PlanMeasure; readonly atLeast: number }[];
}

/** 星级干部: points of persons over a period, as data in versions. */
export interface StarRule {
  readonly period: 'month' | 'quarter';
  readonly points: readonly { readonly measure: PlanMeasure; readonly perUnit: number }[];
  readonly levels: readonly StarLevel[];
  /** Most of a group (its kind of teams) who may be nominated; null for no limit. */
  readonly quota: number | null;
}

export interface StarCandidate {
  readonly personId: string;
  readonly group: string;
  readonly figures: Readonly<Partial<Record<PlanMeasure, Fraction>>>;
}

export interface StarResult {
  readonly personId: string;
  readonly group: string;
  readonly points: Fraction;
  /** Null where no level is reached. */
  readonly stars: number | null;
  /** Place in the group among those with stars; equal points share one (1, 1, 3). */
  readonly place: number | null;
  /** Within the quota. Who shares the last place within it comes along. */
  readonly nominated: boolean;
}

/** Who earns how many stars: the highest points first, names out of the picture. */
export function starResults(rule: StarRule, candidates: readonly StarCandidate[]): StarResult[] {
  const scored = candidates.map((candidate) => {
    const points = Fraction.sum(
      rule.points.map(({ measure, perUnit }) => figure(candidate, measure).times(Fraction.decimal(perUnit))),
    );
    return { ...candidate, points, stars: starsOf(rule, candidate, points) };
  });
  return scored
    .map(({ personId, group, points, stars }): StarResult => {
      const better = scored.filter(
        (other) => other.group === group && other.stars !== null && other.points.compare(points) > 0,
      ).length;
      const place = stars === null ? null : better + 1;
      const nominated = place !== null && (rule.quota === null || place <= rule.quota);
      return { personId, group, points, stars, place, nominated };
    })
    .toSorted((one, other) => other.points.compare(one.points) || (one.personId < other.personId ? -1 : 1));
}

const figure = ({ figures }: StarCandidate, measure: PlanMeasure): Fraction => figures[measure] ?? Fraction.ZERO;

function starsOf({ levels }: StarRule, candidate: StarCandidate, points: Fraction): number | null {
  const reached = levels.filter(
    ({ atLeast, conditions }) =>
      points.compare(Fraction.decimal(atLeast)) >= 0 &&
      conditions.every((one) => figure(candidate, one.measure).compare(Fraction.decimal(one.atLeast)) >= 0),
  );
  return reached.length === 0 ? null : Math.max(...reached.map(({ stars }) => stars));
}

/** A sensible default: signings, landings, starts and productions of a month; 动工、投产 weigh most. */
export const DEFAULT_STAR_RULE: StarRule = {
  period: 'month',
  points: [
    { measure: 'signed', perUnit: 2 },
    { measure: 'landed', perUnit: 1 },
    { measure: 'started', perUnit: 4 },
    { measure: 'produced', perUnit: 6 },
  ],
  levels: [
    { stars: 1, atLeast: 2, conditions: [] },
    { stars: 2, atLeast: 4, conditions: [] },
    { stars: 3, atLeast: 7, conditions: [] },
    { stars: 4, atLeast: 10, conditions: [{ measure: 'started', atLeast: 1 }] },
    { stars: 5, atLeast: 14, conditions: [{ measure: 'produced', atLeast: 1 }] },
  ],
  quota: 10,
};

import { PersonRef, TeamRef } from '@huoshui/contracts';
import { PLAN_MEASURES, SumGap, SumOver, TARGET_PERIODS } from '@huoshui/domain';

/** What tells one gap of a year from all others. */
export type GapKey = readonly [
  teamId: string | null,
  personId: string | null,
  measure: string,
  period: string,
  over: string,
];

export const gapKey = ({ parent, over }: SumGap): GapKey => [
  parent.teamId,
  parent.personId,
  parent.measure,
  parent.period,
  over,
];

type Places = ReadonlyMap<unknown, number>;

const placesOf = (all: readonly unknown[]): Places => new Map(all.map((one, place) => [one, place]));

/** The zone's gaps first, a team's own before its persons'; then by measure, period and over what it was broken down. */
export class GapOrder {
  private readonly levels: readonly Places[];

  constructor(teams: readonly TeamRef[], persons: readonly PersonRef[]) {
    this.levels = [
      [null, ...teams.map(({ id }) => id)],
      [null, ...persons.map(({ id }) => id)],
      PLAN_MEASURES,
      TARGET_PERIODS,
      Object.values(SumOver),
    ].map(placesOf);
  }

  /** Whether there is a place for it, whether or not such a gap is there. */
  knows(key: readonly unknown[]): key is GapKey {
    return key.length === this.levels.length && this.levels.every((places, level) => places.has(key[level]));
  }

  /** Negative when the first stands before the second. */
  compare(a: GapKey, b: GapKey): number {
    return this.levels.reduce(
      (found, places, level) => found || (places.get(a[level]) ?? 0) - (places.get(b[level]) ?? 0),
      0,
    );
  }
}

import { Day, FigureSource, Fraction, planDefinitions, PLAN_MEASURES, PlanMeasure } from '@huoshui/domain';
import { PARTS, Reached, worth } from './reached.reader';

/** Whose figures: the zone's when the team is null, the team's when the person is. */
export interface Owner {
  readonly teamId: string | null;
  readonly personId: string | null;
}

export interface Windows {
  readonly from: Day;
  readonly asOf: Day;
  /** First day of the recent pace. */
  readonly recentFrom: Day;
}

export const COUNTED_MEASURES: readonly PlanMeasure[] = PLAN_MEASURES.filter(
  (measure) => planDefinitions[measure].source === FigureSource.Milestones,
);

const key = ({ teamId, personId }: Owner, measure: PlanMeasure): string => `${teamId} ${personId} ${measure}`;

/** What each owner reached in the period and lately, in one pass. A team's shares are the zone's too. */
export class BoardSums {
  private readonly done = new Map<string, bigint>();
  private readonly lately = new Map<string, bigint>();

  constructor(rows: readonly Reached[], { from, asOf, recentFrom }: Windows) {
    for (const row of rows) {
      const owners: Owner[] = [
        { teamId: null, personId: null },
        { teamId: row.teamId, personId: null },
      ];
      if (row.personId !== null) owners.push({ teamId: row.teamId, personId: row.personId });
      for (const measure of COUNTED_MEASURES) {
        const value = worth(row, measure);
        if (value === 0n || row.day > asOf) continue;
        for (const owner of owners) {
          if (row.day >= from) add(this.done, key(owner, measure), value);
          if (row.day >= recentFrom) add(this.lately, key(owner, measure), value);
        }
      }
    }
  }

  of(owner: Owner, measure: PlanMeasure): { done: Fraction; recent: Fraction } {
    const at = (sums: ReadonlyMap<string, bigint>): Fraction => Fraction.of(sums.get(key(owner, measure)) ?? 0n, PARTS);
    return { done: at(this.done), recent: at(this.lately) };
  }
}

const add = (sums: Map<string, bigint>, at: string, value: bigint): unknown =>
  sums.set(at, (sums.get(at) ?? 0n) + value);

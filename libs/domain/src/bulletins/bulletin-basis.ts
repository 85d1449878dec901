import { TeamKind } from '../teams/team-kind';
import { WeekSettings } from '../weeks/week';

/**
 * What a compilation tells. 2: ranks in groups are compared with the period before. 3: points are not, where rules,
 * definitions or targets are others than in the period before, nor places in a group that takes other teams.
 */
export const EDITION = 3;
export type Edition = 2 | typeof EDITION;

/** The versions that a period was scored by. */
export interface BasisVersions {
  /** Number of the rule set. */
  readonly ruleSet: number;
  /** Number of the zone's definition profile. */
  readonly definition: number;
  /** Ids of the target values that held, ascending. */
  readonly targets: readonly string[];
}

/**
 * By what a bulletin was computed, so that it can be computed again whatever has changed since. It is a part of the
 * content and so of what is sealed.
 */
export interface BulletinBasis extends BasisVersions {
  /** Left out of what was compiled before there were editions: computing it again tells what was told then. */
  readonly edition?: Edition;
  /** Those of the one before of its kind, when it is held against it; null where it stands alone. */
  readonly before: BasisVersions | null;
  /** Where weeks began and when they were cut off. */
  readonly weeks: WeekSettings;
  /** The working-day calendar: `year:version` of every year it had, blank between them. */
  readonly workdays: string;
  /** The teams of the zone in their order, with the names they had; their kinds where the rules ask for them. */
  readonly teams: readonly {
    readonly id: string;
    readonly name: string;
    readonly order: number;
    readonly kind?: TeamKind;
  }[];
}

import { Day } from '../day';
import { TargetMeasure, TargetUnit } from '../targets/target-measure';
import { Period } from '../periods';
import { BulletinRecorded } from './bulletin-recorded';
import { BulletinBasis } from './bulletin-basis';
import { Incomparable } from './incomparable';
import { BulletinAdjustment, BulletinChange, BulletinEffect } from './bulletin-change';

/** Everything a bulletin prints, as plain JSON of texts and whole numbers: frozen, hashed and read back as it is. */
export interface BulletinContent {
  /** Of formats 1 (without a basis, so it cannot be computed again) and 2 see `StoredContent`. */
  readonly format: 3;
  readonly period: Period;
  readonly year: number;
  readonly from: Day;
  readonly to: Day;
  /** Instant, ISO 8601: what became known later is not in it. */
  readonly cutoff: string;
  readonly ruleSet: { readonly version: number; readonly name: string };
  /** The zone's definition profile in force; left out of what was compiled before definitions had versions. */
  readonly definition?: { readonly version: number; readonly name: string };
  readonly items: readonly { readonly key: string; readonly title: string }[];
  readonly standings: readonly BulletinStanding[];
  /** Titles of the rule set's groups, in its order; left out where the rules have none. */
  readonly groups?: readonly { readonly key: string; readonly title: string }[];
  /** Red and black lists; left out where the rules have none. */
  readonly lists?: readonly BulletinList[];
  readonly signings: readonly BulletinEntry[];
  readonly starts: readonly BulletinEntry[];
  readonly productions: readonly BulletinEntry[];
  /** How many there are of a list that is cut to its largest; left out where none is cut. */
  readonly inAll?: Partial<Record<EntryList, EntriesInAll>>;
  /** Percent at one decimal. */
  readonly timeProgress: { readonly elapsed: number; readonly days: number; readonly percent: string };
  readonly totals: readonly BulletinTotal[];
  /** What is not held against the one before; left out where everything is, and where there is none before. Since edition 3. */
  readonly incomparable?: Incomparable;
  /** What of earlier periods became known, was taken back or corrected only now; left out where there is none before to tell of. */
  readonly adjustments?: readonly BulletinAdjustment[];
  /** The effect of those adjustments that were too many to be weighed each by itself. */
  readonly jointly?: readonly BulletinEffect[];
  /** Where each team's change comes from; empty where nothing is compared. */
  readonly changes?: readonly BulletinChange[];
  /** By what it was computed. */
  readonly basis?: BulletinBasis;
  /**
   * What was seen when it was compiled and cannot be computed again from facts known at the cut-off. Replay takes it over
   * as it stands; only the seal guards it.
   */
  readonly recorded?: BulletinRecorded;
}

export interface BulletinStanding {
  readonly teamId: string;
  readonly team: string;
  readonly rank: number;
  /** Its place in its group; left out where the rules have no groups, or none takes the team. */
  readonly group?: BulletinGroupPlace;
  /** Points at the rule set's decimals. */
  readonly total: string;
  /** Points of the content's items, in their order. */
  readonly points: readonly string[];
  /** The rank in the one before of its kind; null for a team that was not ranked. */
  readonly previousRank: number | null;
  /** Ranks gained since then, negative when lost. */
  readonly movement: number | null;
  /** Points gained since then. */
  readonly change: string | null;
  readonly tiedWith: readonly string[];
}

export interface BulletinGroupPlace {
  readonly key: string;
  readonly rank: number;
  /** The rank in the same group in the one before; null for a team that was not ranked in it. Since edition 2, as is the movement. */
  readonly previousRank?: number | null;
  readonly movement?: number | null;
}

/** Who is on a red or black list, in the order of the ranks. */
export interface BulletinList {
  readonly title: string;
  readonly colour: 'red' | 'black';
  readonly teams: readonly { readonly team: string; readonly rank: number; readonly total: string }[];
}

export type EntryList = 'signings' | 'starts' | 'productions';

export interface EntriesInAll {
  readonly count: number;
  readonly amountFen: number;
}

export interface BulletinEntry {
  readonly projectId: string;
  readonly code: string;
  readonly name: string;
  readonly company: string;
  readonly industry: string | null;
  readonly amountFen: number;
  readonly team: string;
  /** Empty for a project that is not shared. */
  readonly shares: readonly { readonly team: string; readonly basisPoints: number }[];
  readonly day: Day;
  /** Its day lies before the period, but it became known only now. */
  readonly late: boolean;
}

export interface BulletinTotal {
  readonly measure: TargetMeasure;
  readonly unit: TargetUnit;
  /** In the period, by business day. */
  readonly inPeriod: number;
  /** In the year to date. */
  readonly value: number;
  readonly target: number | null;
  /** Percent of the target at one decimal. */
  readonly completion: string | null;
  /** Percentage points ahead of the time progress at two decimals, negative when behind. */
  readonly ahead: string | null;
}

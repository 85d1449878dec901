import { TeamRef } from './identity';
import { PointsView } from './ranking';

export const dryRunLimits = { weeks: 53 } as const;

/** A draft over past weeks, beside what was published. Nothing is written. */
export interface AskDryRun {
  /** Rules as loose JSON, kept or not. */
  ruleSet: object;
  fromWeek: string;
  /** At most `dryRunLimits.weeks` weeks; none that has not ended. */
  toWeek: string;
  /** The week that is told in detail; the last one when left out. */
  week?: string;
  subjects?: 'teams' | 'persons';
  /** Ranks of the whole zone (when left out), or of those whom the rules rank apart. */
  ranks?: DryRunRanks;
}

/** `circle`: each among those that the rules compare it with, its group or of persons its team. */
export type DryRunRanks = 'whole' | 'circle';

/**
 * Against what a week is held: the frozen bulletin, or where none was published, the rules of that week. `none`: they ranked
 * no such subjects, or all of them among others.
 */
export type DryRunBase = 'published' | 'computed' | 'none';

export interface DryRunWeekView {
  week: string;
  base: DryRunBase;
  /** The rules that the week was scored by. */
  ruleSet: { number: number; name: string } | null;
  /** How many stand on another rank. */
  moved: number;
}

export interface DryRunSubjectView {
  id: string;
  name: string;
  /** A person's team. */
  team: TeamRef | null;
  /** Title of the group that the draft ranks it in; null without one. */
  group: string | null;
  /** Of each week; null where not ranked, before also where it was ranked among others. */
  ranks: { before: number | null; after: number | null }[];
  /** Weeks on a better and on a worse rank. */
  up: number;
  down: number;
}

export interface DryRunItemView {
  key: string;
  before: PointsView | null;
  after: PointsView | null;
  change: PointsView;
}

/** Who was passed, and the item that did most for it; null when no item did. */
export interface OvertakingView {
  id: string;
  by: string | null;
}

export interface DryRunMoveView {
  id: string;
  before: { rank: number; total: PointsView } | null;
  after: { rank: number; total: PointsView } | null;
  gained: number | null;
  /** Those with points on either side, the greatest change first. */
  items: DryRunItemView[];
  passed: OvertakingView[];
  passedBy: OvertakingView[];
}

/** At how many times its weight the order turns, and between whom: one passes, catches up, or leaves a shared rank. */
export interface TurnView {
  times: PointsView;
  kind: 'passes' | 'levels' | 'parts';
  winner: string;
  loser: string;
}

export interface SensitivityView {
  key: string;
  down: TurnView | null;
  up: TurnView | null;
  /** How many stand on another rank at so many times the weight. */
  moved: { times: string; subjects: number }[];
}

export interface DryRunDetailView {
  week: string;
  moves: DryRunMoveView[];
  /** Of the draft's ranks in this week. */
  sensitivity: SensitivityView[];
}

export interface DryRunView {
  subjects: 'teams' | 'persons';
  ranks: DryRunRanks;
  weeks: DryRunWeekView[];
  rows: DryRunSubjectView[];
  detail: DryRunDetailView;
  /** Names of all items on either side. */
  titles: Record<string, string>;
  /** Projects read for it, none when an earlier draft asked for the same figures; and how long it took. */
  projects: number;
  milliseconds: number;
}

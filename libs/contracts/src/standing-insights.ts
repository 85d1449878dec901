import { RuleMeasure, WhyNot } from '@huoshui/domain';
import { TeamRef } from './identity';
import { PointsView } from './ranking';

export const trendLimits = { weeks: 53, usual: 12 } as const;

/** A team's place in one week; null where it was not ranked. */
export interface TrendPointView {
  rank: number;
  groupRank: number;
  total: PointsView;
}

export interface TrendView {
  /** The earliest first; never before the year of the last one, where points begin anew. */
  weeks: string[];
  /** In the order of the last week's ranks. */
  teams: { team: TeamRef; group: string | null; points: (TrendPointView | null)[] }[];
  groups: { key: string; title: string }[];
  /** Weeks from which on another version of the rules scored. */
  changes: { week: string; number: number; name: string }[];
}

/** So much more (or less) of what an item measures, and what it brings while nobody else moves. */
export interface GainView {
  key: string;
  title: string;
  /** `require`: a condition without which an item gives nothing; `grade`: one of the next grade. */
  reach: 'unit' | 'step' | 'target' | 'best' | 'place' | 'fewer' | 'require' | 'grade';
  /** In the unit of `counted`. */
  need: PointsView;
  /** What is to be more or less. */
  counted: RuleMeasure;
  less: boolean;
  gain: PointsView;
  /** The rank with it. */
  rank: number;
  /** The last day that still counts, and days left until then; null where there is no end. */
  until: string | null;
  daysLeft: number | null;
}

/** Nothing can be gained by the item: its days are over or to come, it is capped, or the total is held otherwise. */
export interface NoGainView {
  key: string;
  title: string;
  why: WhyNot;
}

export interface GainsView {
  week: string;
  team: TeamRef;
  rank: number;
  /** The nearest one ahead, and how many points it is ahead. */
  ahead: { team: TeamRef; gap: PointsView } | null;
  /** What gains most first. */
  ways: GainView[];
  none: NoGainView[];
  /** Vetoes that hold the total down. */
  sanctions: string[];
}

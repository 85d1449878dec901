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
  reach: 'unit' | 'step' | 'target' | 'best' | 'place' | 'fewer';
  /** In the item's unit. */
  need: PointsView;
  less: boolean;
  gain: PointsView;
  /** The rank with it. */
  rank: number;
}

export interface GainsView {
  week: string;
  team: TeamRef;
  rank: number;
  /** The nearest one ahead, and how many points it is ahead. */
  ahead: { team: TeamRef; gap: PointsView } | null;
  /** What gains most first. */
  ways: GainView[];
}

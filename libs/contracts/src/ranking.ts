import { ActivityKind, Condition, FigureName, Milestone, PointsBreak, RuleItem, TimeProgress } from '@huoshui/domain';
import { TeamRef } from './identity';

/** A number that decides about rewards: as people read it, and without loss ("7/3"). */
export interface PointsView {
  shown: string;
  exact: string;
}

/** A team or person that a figure names. */
export interface SubjectRef {
  id: string;
  name: string;
}

/** One more figure that points rest on; a best or worst says whose it is. */
export interface FigureView {
  name: FigureName;
  value: PointsView;
  of: SubjectRef[];
}

/** Where an item's points come from, in the measure's own unit. */
export interface FiguresView {
  /** Projects, activities or entries that went in, a shared one as one. */
  projects: number;
  /** What was measured; null when there is nothing to take a median of. */
  value: PointsView | null;
  /** What the value is divided by, pro rata where the item says so; null without a target. */
  target: PointsView | null;
  /** Index of the furthest step or the grade reached. */
  step: number | null;
  /** A cap, ceiling or floor took effect. */
  limited: boolean;
  more: FigureView[];
}

export interface ItemStandingView {
  key: string;
  points: PointsView;
  figures: FiguresView;
  /** Of a composite: its sub-items, their points before their weight. */
  items: ItemStandingView[];
}

export interface StandingView {
  team: TeamRef;
  /** Among all. */
  rank: number;
  /** Key of its group; null where the rules have none for it. */
  group: string | null;
  groupRank: number;
  total: PointsView;
  /** A floor or ceiling of the total took effect. */
  limited: boolean;
  /** The week before, by what was known at its own cut-off; null in a year's first week and for a team not ranked then. */
  previousRank: number | null;
  /** Ranks gained, negative when lost. */
  movement: number | null;
  /** Points gained, as shown; null where there is no row before, or other rules scored it. */
  change: string | null;
  tie: { with: TeamRef[]; settledBy: string | null } | null;
  /** Titles of the vetoes that fell on the total; left out without any. */
  sanctions?: string[];
  items: ItemStandingView[];
}

export interface StandingsView {
  week: string;
  year: number;
  from: string;
  to: string;
  /** The day up to which the week is read: its last, or today while it runs. */
  asOf: string;
  cutoff: string;
  /** Past its cut-off: shown as known then. Otherwise live, as known now. */
  ended: boolean;
  knownAt: string;
  ruleSet: { id: string; number: number; name: string };
  /** The rules of the week before, where they were others: ranks are compared then, points are not. */
  rulesBefore: { id: string; number: number; name: string } | null;
  /** Why points are not held against those of the week before; empty where they are, and where there is none. */
  pointsBreaks: PointsBreak[];
  /** The scored items, in the rule set's order. */
  items: RuleItem[];
  /** Ranked apart; empty where the rules have no groups. */
  groups: { key: string; title: string }[];
  decimals: number;
  timeProgress: TimeProgress;
  standings: StandingView[];
  lists: ListingView[];
  /** The rules score persons as well. */
  persons: boolean;
  previousWeek: string;
  /** Null for the week that runs now. */
  nextWeek: string | null;
}

/** 红榜 or 黑榜, with how everybody who is shown stands towards it. */
export interface ListingView {
  key: string;
  title: string;
  colour: 'red' | 'black';
  all: Condition[];
  subjects: ListedView[];
}

export interface ListedView {
  subject: SubjectRef;
  listed: boolean;
  /** In the order of the list's conditions; the value is null where there was nothing to measure. */
  conditions: { holds: boolean; value: PointsView | null }[];
}

/** One project's, activity's or entry's part in a subject's figure of an item. */
export interface ContributionView {
  kind: 'project' | 'activity' | 'entry';
  id: string;
  /** Set for a project and for what happened to one. */
  projectId: string | null;
  code: string;
  name: string;
  company: string;
  /** Null for what is no project. */
  amountFen: number | null;
  activity: { kind: ActivityKind; day: string; subjectId: string } | null;
  entry: { kind: 'figure' | 'mark'; day: string; reason: string } | null;
  /** Which side of a rate or growth it belongs to; null where there is but one. */
  side: 'numerator' | 'denominator' | 'before' | null;
  /** The subject's part of it under this item. */
  basisPoints: number;
  value: PointsView;
  /** Null where points do not divide over projects: steps, medians, full units, or a cap that took effect. */
  points: PointsView | null;
  facts: { id: string; milestone: Milestone; day: string }[];
}

export interface DerivationView {
  week: string;
  team: TeamRef;
  ruleSet: { id: string; number: number; name: string };
  item: RuleItem;
  points: PointsView;
  figures: FiguresView;
  /** Of a composite: its sub-items. */
  items: ItemStandingView[];
  /** True for another team's item: its figures are public, the projects behind them are not. */
  withheld: boolean;
  contributions: ContributionView[];
  nextCursor: string | null;
}

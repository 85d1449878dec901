import { Milestone, RuleFault, RuleItem, RuleSet, TimeProgress } from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';

/** A number that decides about rewards: as people read it, and without loss ("7/3"). */
export interface PointsView {
  shown: string;
  exact: string;
}

/** Where an item's points come from, in the measure's own unit. */
export interface FiguresView {
  /** Projects that went in, a shared one as one. */
  projects: number;
  /** What was measured; null when there is nothing to take a median of. */
  value: PointsView | null;
  /** What the value is divided by, pro rata where the item says so; null without a target. */
  target: PointsView | null;
  /** Index of the furthest step reached. */
  step: number | null;
  /** A cap or ceiling took effect. */
  limited: boolean;
}

export interface ItemStandingView {
  key: string;
  points: PointsView;
  figures: FiguresView;
}

export interface StandingView {
  team: TeamRef;
  rank: number;
  total: PointsView;
  /** The week before, by what was known at its own cut-off; null in a year's first week and for a team not ranked then. */
  previousRank: number | null;
  /** Ranks gained, negative when lost. */
  movement: number | null;
  /** Points gained, as shown. */
  change: string | null;
  tie: { with: TeamRef[]; settledBy: string | null } | null;
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
  /** The scored items, in the rule set's order. */
  items: RuleItem[];
  decimals: number;
  timeProgress: TimeProgress;
  standings: StandingView[];
  previousWeek: string;
  /** Null for the week that runs now. */
  nextWeek: string | null;
}

/** One project's part in a team's figure of an item. */
export interface ContributionView {
  projectId: string;
  code: string;
  name: string;
  company: string;
  amountFen: number;
  /** The team's part of the project under this item. */
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
  /** True for another team's item: its figures are public, the projects behind them are not. */
  withheld: boolean;
  contributions: ContributionView[];
  nextCursor: string | null;
}

export interface RuleSetView {
  id: string;
  /** 第 N 版. */
  number: number;
  name: string;
  /** First week that is scored by it; null for a draft. */
  effectiveFrom: string | null;
  /** Last week whose frozen bulletin rests on it. */
  usedThrough: string | null;
  createdAt: string;
  createdBy: PersonRef | null;
  /** Who wrote the text as it is now, when that is not who began it. */
  changedBy: PersonRef | null;
  /** When a second person found it right; a changed text wants to be reviewed anew. */
  reviewedAt: string | null;
  reviewedBy: PersonRef | null;
  version: number;
}

export interface RuleSetDetail extends RuleSetView {
  ruleSet: RuleSet;
}

/** The rule set travels as loose JSON; every fault comes back with its path. */
export interface WriteRuleSet {
  ruleSet: object;
}

export interface ReviewRuleSet {
  /** False takes the review back. */
  reviewed: boolean;
}

export interface ActivateRuleSet {
  /** A week after every week that is already frozen. */
  fromWeek: string;
}

export interface RuleSetFaultsView {
  faults: RuleFault[];
}

import { PlanMeasure, SumOver, TargetPeriod, TargetUnit } from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';

/** A target of a team, of a person in it, or of the whole zone when the team is null. Whole projects, or 分. */
export interface TargetView {
  id: string;
  year: number;
  period: TargetPeriod;
  team: TeamRef | null;
  person: PersonRef | null;
  measure: PlanMeasure;
  unit: TargetUnit;
  /** The base (基本目标). Null once it is withdrawn; weeks before the withdrawal still know it. */
  value: number | null;
  /** The stretch (奋斗目标), or null where none is set. */
  stretch: number | null;
  /** Instant of its approval, from which the value counts. */
  knownFrom: string;
  version: number;
}

export interface TargetFilter {
  year: number;
  /** `zone` or a team: its targets of every period, with those of its persons whom the caller may see. Left out: the year's targets of the zone and of all teams. */
  owner?: string;
}

/** Which of a year's gaps, a page at a time. */
export interface TargetGapFilter {
  year: number;
  /** `zone`, or a team with its persons. */
  owner?: string;
  over?: SumOver;
  cursor?: string;
  limit?: number;
}

/** A parent whose children do not sum to it: allowed, but shown. Children less parent is the difference. */
export interface TargetSumGap {
  team: TeamRef | null;
  person: PersonRef | null;
  measure: PlanMeasure;
  unit: TargetUnit;
  period: TargetPeriod;
  over: SumOver;
  children: number;
  value: number;
  sum: number;
  difference: number;
}

/** One height that a target had, newest first. */
export interface TargetVersionView {
  value: number | null;
  stretch: number | null;
  knownFrom: string;
  knownTo: string | null;
  proposedBy: PersonRef | null;
  approvedBy: PersonRef | null;
  title: string | null;
}

/** Over what weights are asked for. */
export const SplitOver = { Quarters: 'quarters', Months: 'months', Teams: 'teams', Persons: 'persons' } as const;
export type SplitOver = (typeof SplitOver)[keyof typeof SplitOver];

export const SplitBy = { Evenly: 'evenly', LastYear: 'lastYear', Workdays: 'workdays' } as const;
export type SplitBy = (typeof SplitBy)[keyof typeof SplitBy];

export interface TargetWeightsFilter {
  year: number;
  measure: PlanMeasure;
  /** Whose target is divided: a team's, or the zone's when left out. */
  teamId?: string;
  over: SplitOver;
  by: SplitBy;
}

/** By what a whole is to be divided: one part for each period, team or person, in their order. */
export interface TargetWeights {
  parts: { period: TargetPeriod; team: TeamRef | null; person: PersonRef | null; weight: number }[];
  /** False where there is nothing to go by: no milestones last year. */
  known: boolean;
}

/** Money that no milestone counts, as the statistics bureau or a department told it, by month. */
export interface TargetFigureView {
  id: string;
  year: number;
  month: number;
  team: TeamRef | null;
  measure: PlanMeasure;
  amountFen: number;
  source: string;
  recordedBy: PersonRef | null;
  recordedAt: string;
}

export interface EnterTargetFigure {
  year: number;
  month: number;
  teamId: string | null;
  measure: PlanMeasure;
  amountFen: number;
  /** Where the figure comes from: the table, letter or system that says it. */
  source: string;
}

export const targetLimits = {
  firstYear: 2000,
  lastYear: 2100,
  title: 60,
  reason: 500,
  source: 120,
  entries: 2_000,
} as const;

export const targetRefusals = {
  'target.invalid': 422,
  'target.stretch': 422,
  'target.exists': 409,
  'target.owner': 422,
  'target.twice': 422,
  'target.scope': 403,
  'target.none': 409,
  'target.proposal.unchanged': 409,
  'target.proposal.closed': 409,
  'target.proposal.own': 403,
  'target.proposal.others': 403,
  'target.proposal.stale': 409,
  'target.figure.month': 422,
} as const;

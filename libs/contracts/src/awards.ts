import {
  Milestone,
  PartnerKind,
  PlanMeasure,
  ReferralBar,
  ReferralRule,
  RewardState,
  StarRule,
  StarState,
} from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';

export { PartnerKind };

export interface FileReferral {
  leadId: string;
  partnerKind: PartnerKind;
  partnerName: string;
  note: string | null;
}

/** What of a reward falls due with a milestone, and how far it is paid. */
export interface RewardView {
  id: string;
  milestone: Milestone;
  amountFen: number;
  state: RewardState;
  computedBy: PersonRef | null;
  approvedBy: PersonRef | null;
  paidOn: string | null;
  reference: string | null;
  version: number;
}

/** A referral, what it earns by the rule in force, and what was made of it. */
export interface ReferralView {
  id: string;
  lead: { id: string; company: string };
  team: TeamRef;
  partnerKind: PartnerKind;
  partnerName: string;
  note: string | null;
  filedAt: string;
  filedBy: PersonRef | null;
  project: { id: string; code: string; name: string } | null;
  signedOn: string | null;
  amountFen: number;
  /** Why it earns nothing; null when it is eligible. */
  bar: ReferralBar | null;
  totalFen: number;
  capped: boolean;
  portions: { milestone: Milestone; amountFen: number; due: boolean }[];
  rewards: RewardView[];
}

export interface MoveReward {
  state: 'approved' | 'paid' | 'withdrawn';
  /** Of a payment: the day, and the number of the voucher. */
  paidOn: string | null;
  reference: string | null;
}

/** A fact behind a person's figures: what part of which project, on which day. */
export interface StarFact {
  projectId: string;
  code: string;
  name: string;
  milestone: Milestone;
  day: string;
  amountFen: number;
  /** Ten-thousandths of the project that are the person's. */
  basisPoints: number;
}

export interface StarFigure {
  measure: PlanMeasure;
  value: string;
  points: string;
}

export interface StarRow {
  person: PersonRef;
  team: TeamRef;
  points: string;
  stars: number | null;
  place: number | null;
  /** Within the quota of the group. */
  nominated: boolean;
  award: { id: string; state: StarState; version: number } | null;
}

/** The persons of a period by the rule in force; `from` to `to` inclusive. */
export interface StarBoardView {
  period: string;
  from: string;
  to: string;
  /** The period is over: only then can be nominated. */
  over: boolean;
  rule: { number: number; body: StarRule };
  rows: StarRow[];
}

/** What a star rests on: as of the nomination once there is one. */
export interface StarEvidence {
  period: string;
  person: PersonRef;
  team: TeamRef;
  stars: number;
  points: string;
  figures: StarFigure[];
  facts: StarFact[];
  state: StarState;
  nominatedBy: PersonRef | null;
  approvedBy: PersonRef | null;
  announcedAt: string | null;
}

export interface StarFilter {
  /** `2026-10` or `2026-Q3`, as the rule in force counts. The last that is over when left out. */
  period?: string;
}

export interface NominateStars {
  period: string;
}

export interface MoveStar {
  state: 'approved' | 'announced' | 'withdrawn';
}

export interface AwardRuleView {
  kind: 'star' | 'referral';
  /** 0 is the default of the house. */
  number: number;
  star: StarRule | null;
  referral: ReferralRule | null;
  knownFrom: string | null;
}

export const awardLimits = { partnerName: 60, note: 300, reference: 60 } as const;

export const awardRefusals = {
  'award.closed': 409,
  'award.own': 403,
  'award.period': 422,
  'award.nobody': 409,
  'award.barred': 409,
  'award.nothing-due': 409,
  'award.payment': 422,
  'award.filed': 409,
} as const;

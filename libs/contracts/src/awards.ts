import { Milestone, PartnerKind, ReferralBar, RewardState, StarPeriodKind, StarState } from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';
import { AwardRuleRef } from './award-rules';
import { ContributionView, PointsView } from './ranking';

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
  /** Null for who need not know the sum. */
  amountFen: number | null;
  state: RewardState;
  computedBy: PersonRef | null;
  approvedBy: PersonRef | null;
  paidOn: string | null;
  reference: string | null;
  /** Why it was withdrawn. */
  reason: string | null;
  /** Of the facts it was computed from, once a second person approved it. */
  sha256: string | null;
  version: number;
}

/** A referral, what it earns by the rule of the day of its signing, and what was made of it. */
export interface ReferralView {
  id: string;
  lead: { id: string; company: string };
  team: TeamRef;
  partnerKind: PartnerKind;
  partnerName: string;
  note: string | null;
  filedAt: string;
  /** The business day of `filedAt` in the zone: it must lie before `signedOn`. */
  filedOn: string;
  filedBy: PersonRef | null;
  project: { id: string; code: string; name: string } | null;
  signedOn: string | null;
  amountFen: number;
  /** Why it earns nothing; null when it is eligible. */
  bar: ReferralBar | null;
  /** The rule that it is computed by; 0 is the default of the house. */
  rule: number;
  /** Sums are null for who need not know them: the office and the lead of the team do. */
  totalFen: number | null;
  capped: boolean;
  portions: { milestone: Milestone; amountFen: number | null; due: boolean }[];
  rewards: RewardView[];
}

export interface MoveReward {
  state: 'approved' | 'paid' | 'withdrawn';
  /** Of a payment: the day, and the number of the voucher. */
  paidOn: string | null;
  reference: string | null;
  /** Of a withdrawal. */
  reason: string | null;
}

/** What a person's points of one item come from, down to the facts. */
export interface StarItemView {
  key: string;
  title: string;
  /** In the item's own unit; null when there was nothing to measure. */
  value: PointsView | null;
  points: PointsView;
  contributions: ContributionView[];
}

export interface StarRow {
  person: PersonRef;
  team: TeamRef;
  points: string;
  stars: number | null;
  /** Whom the person is compared with: a key of the board's circles. */
  circle: string;
  /** In the circle; null without points. */
  place: number | null;
  among: number;
  /** Within the quota of the circle. */
  nominated: boolean;
  award: { id: string; state: StarState; version: number; mine: boolean } | null;
}

export interface StarPeriodView {
  period: string;
  kind: StarPeriodKind;
  from: string;
  to: string;
}

/** The persons of a period by the rule in force on its first day; `from` to `to` inclusive. */
export interface StarBoardView extends StarPeriodView {
  /** The period is over: only then can be nominated. */
  over: boolean;
  /** The periods before it that can be asked for, and the one after it; null where it is not over yet. */
  before: string;
  after: string | null;
  rule: AwardRuleRef;
  /** Where the ranking gives the points: by which rules. Null where it scores no persons or is not asked. */
  ruleSet: { id: string; number: number; name: string } | null;
  /** The rule takes points from the ranking, which scores no persons. */
  unscored: boolean;
  definition: { number: number; name: string };
  /** Who is compared apart, in the order of the zone: kinds of teams, groups of the ranking, or teams. */
  circles: { key: string; title: string }[];
  quota: number | null;
  rows: StarRow[];
}

/** What a star rests on: as of the nomination once there is one. */
export interface StarSheetView extends StarPeriodView {
  person: PersonRef;
  team: TeamRef;
  stars: number | null;
  points: string;
  place: number | null;
  among: number;
  /** What the level asks for, in words; null without stars. */
  criteria: string | null;
  rule: AwardRuleRef;
  ruleSet: { id: string; number: number; name: string } | null;
  unscored: boolean;
  definition: { number: number; name: string };
  knownAt: string;
  items: StarItemView[];
  /** Null while nobody has nominated. */
  award: StarAwardView | null;
}

export interface StarAwardView {
  id: string;
  state: StarState;
  nominatedBy: PersonRef | null;
  nominatedAt: string;
  approvedBy: PersonRef | null;
  approvedAt: string | null;
  announcedBy: PersonRef | null;
  announcedAt: string | null;
  endedBy: PersonRef | null;
  endedAt: string | null;
  /** Why it was withdrawn or revoked. */
  reason: string | null;
  /** The seal of what was announced. */
  sha256: string | null;
  /** The stored sheet still gives this seal; null before it is announced. */
  intact: boolean | null;
  version: number;
}

export interface StarFilter {
  /** `2026-10`, `2026-Q3`, `2026-H1` or `2026`, as the rule in force counts. The last that is over when left out. */
  period?: string;
  /** A draft in the place of the rule in force: for who writes the rules, to see what it would do. */
  rule?: string;
}

export interface NominateStars {
  period: string;
}

export interface MoveStar {
  state: 'approved' | 'announced' | 'withdrawn' | 'revoked';
  /** Of an end. */
  reason: string | null;
}

export const awardLimits = { partnerName: 60, note: 300, reference: 60, reason: 200 } as const;

export const awardRefusals = {
  'award.closed': 409,
  'award.own': 403,
  'award.reason': 422,
  'award.changed': 409,
  'award.period': 422,
  'award.nobody': 409,
  'award.barred': 409,
  'award.nothing-due': 409,
  'award.payment': 422,
  'award.filed': 409,
  'award.not-announced': 409,
  'award.broken': 409,
} as const;

import { Currency, LandMode, LeadStage } from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';

export const leadLimits = {
  company: 120,
  industry: 40,
  source: 80,
  need: 500,
  contactName: 40,
  contactTitle: 40,
  phone: 20,
  contacts: 10,
  note: 2000,
  nextStep: 200,
  lossReason: 500,
  search: 60,
} as const;

export const LeadSource = {
  Chain: 'chain',
  Event: 'event',
  Partner: 'partner',
  Ambassador: 'ambassador',
  Association: 'association',
  Alumni: 'alumni',
  Fund: 'fund',
  Visit: 'visit',
  Other: 'other',
} as const;
export type LeadSource = (typeof LeadSource)[keyof typeof LeadSource];

export const FollowUpKind = {
  Visit: 'visit',
  Call: 'call',
  Meeting: 'meeting',
  Message: 'message',
  Reception: 'reception',
} as const;
export type FollowUpKind = (typeof FollowUpKind)[keyof typeof FollowUpKind];

export interface Contact {
  name: string;
  title?: string;
  phone?: string;
}

/** Money as typed: CNY in 分; foreign money in its smallest unit, with the 分 it came to on the rate's day, if known. */
export interface Investment {
  currency: Currency;
  /** Smallest units of `currency` (分, cents; whole yen). */
  amount: number;
  /** Worth in 分; equal to `amount` for CNY; null for foreign money without a rate, which is never added up. */
  fen: number | null;
  rateDay?: string | null;
}

export interface LeadView {
  id: string;
  company: string;
  creditCode: string | null;
  industry: string | null;
  investment: Investment | null;
  landMode: LandMode | null;
  need: string | null;
  source: LeadSource;
  sourceNote: string | null;
  stage: LeadStage;
  owner: PersonRef;
  team: TeamRef;
  registeredOn: string;
  lastFollowUpOn: string | null;
  nextStep: string | null;
  nextStepOn: string | null;
  /** No follow-up for longer than the setting allows while the lead is open (domain.md §4.1). */
  stale: boolean;
  projectId: string | null;
  version: number;
}

export interface FollowUpView {
  id: string;
  kind: FollowUpKind;
  day: string;
  note: string;
  nextStep: string | null;
  nextStepOn: string | null;
  by: PersonRef;
  recordedAt: string;
}

export interface LeadDetail extends LeadView {
  contacts: Contact[];
  lossReason: string | null;
  /** Stages that may follow, from the table of moves. */
  openMoves: LeadStage[];
  followUps: FollowUpView[];
  createdAt: string;
}

export const leadSorts = ['registeredOn', 'lastFollowUpOn', 'nextStepOn', 'investment', 'company'] as const;
export type LeadSort = (typeof leadSorts)[number];

export interface LeadFilter {
  search?: string;
  stage?: LeadStage[];
  teamId?: string;
  ownerId?: string;
  mine?: boolean;
  industry?: string;
  stale?: boolean;
  sort?: LeadSort;
  descending?: boolean;
  cursor?: string;
  limit?: number;
}

/** Three fields are enough on the road: company, contact, next step. */
export interface CreateLead {
  company: string;
  creditCode?: string;
  industry?: string;
  investment?: Investment;
  landMode?: LandMode;
  need?: string;
  source?: LeadSource;
  sourceNote?: string;
  contacts?: Contact[];
  nextStep?: string;
  nextStepOn?: string;
  /** Defaults to the recorder's own team of today. */
  teamId?: string;
}

export interface ChangeLead extends Partial<Omit<CreateLead, 'teamId' | 'nextStep' | 'nextStepOn'>> {
  ownerId?: string;
}

export interface MoveLead {
  stage: LeadStage;
  lossReason?: string;
}

export interface AddFollowUp {
  kind: FollowUpKind;
  day: string;
  note: string;
  nextStep?: string;
  nextStepOn?: string;
}

import { PlanMeasure, ProposalState, TargetPeriod, TargetUnit } from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';

export interface ProposedTarget {
  teamId: string | null;
  /** A member of the team, or null for the team itself. */
  personId: string | null;
  measure: PlanMeasure;
  period: TargetPeriod;
  /** Whole projects or 分; null withdraws the target. */
  value: number | null;
  stretch: number | null;
}

/** Targets that are to count once a second person approves them, all or none. */
export interface ProposeTargets {
  year: number;
  title: string;
  reason: string;
  targets: ProposedTarget[];
}

export interface TargetProposalView {
  id: string;
  year: number;
  title: string;
  reason: string;
  state: ProposalState;
  targets: number;
  proposedBy: PersonRef | null;
  proposedAt: string;
  decidedBy: PersonRef | null;
  decidedAt: string | null;
  note: string | null;
  version: number;
}

export interface ProposedTargetView {
  team: TeamRef | null;
  person: PersonRef | null;
  measure: PlanMeasure;
  unit: TargetUnit;
  period: TargetPeriod;
  value: number | null;
  stretch: number | null;
  /** What stood when it was proposed. */
  fromValue: number | null;
  fromStretch: number | null;
}

export interface TargetProposalDetail extends TargetProposalView {
  entries: ProposedTargetView[];
}

export interface TargetProposalFilter {
  year: number;
}

/** `approve` brings the targets into force; `reject` and `withdraw` leave everything as it is. */
export const ProposalDecision = { Approve: 'approve', Reject: 'reject', Withdraw: 'withdraw' } as const;
export type ProposalDecision = (typeof ProposalDecision)[keyof typeof ProposalDecision];

export interface DecideTargetProposal {
  decision: ProposalDecision;
  /** Needed to reject. */
  note: string | null;
}

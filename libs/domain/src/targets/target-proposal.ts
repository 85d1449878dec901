import { accept, Decision, refuse } from '../decision';

/** 待批, 已批准, 已退回, 已撤回. A proposal is decided once; what it brings counts from its approval. */
export const ProposalState = {
  Proposed: 'proposed',
  Approved: 'approved',
  Rejected: 'rejected',
  Withdrawn: 'withdrawn',
} as const;
export type ProposalState = (typeof ProposalState)[keyof typeof ProposalState];

interface Proposal {
  readonly state: ProposalState;
  readonly proposedBy: string | null;
}

/** Codes: `target.proposal.closed` {state}, `target.proposal.own`: who proposes does not decide. */
export function mayDecide(proposal: Proposal, personId: string | null): Decision<true> {
  if (proposal.state !== ProposalState.Proposed) return refuse('target.proposal.closed', { state: proposal.state });
  return personId !== null && proposal.proposedBy === personId ? refuse('target.proposal.own') : accept(true);
}

/** Only who proposed takes it back, and only before it is decided. Codes as above and `target.proposal.others`. */
export function mayWithdraw(proposal: Proposal, personId: string | null): Decision<true> {
  if (proposal.state !== ProposalState.Proposed) return refuse('target.proposal.closed', { state: proposal.state });
  return proposal.proposedBy === personId ? accept(true) : refuse('target.proposal.others');
}

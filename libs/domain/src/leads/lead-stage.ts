import { accept, Decision, refuse } from '../decision';

/** A lead before signing. `signed` and `lost` end it; a lost lead may be taken up again. */
export const LeadStage = {
  New: 'new',
  Contacted: 'contacted',
  Assessing: 'assessing',
  Negotiating: 'negotiating',
  Signed: 'signed',
  Lost: 'lost',
} as const;
export type LeadStage = (typeof LeadStage)[keyof typeof LeadStage];

/** The life of a lead. Signing is a verb of its own (it opens a project), so it is a move but not a plain one. */
export const leadMoves = {
  new: ['contacted', 'lost'],
  contacted: ['assessing', 'negotiating', 'lost'],
  assessing: ['contacted', 'negotiating', 'lost'],
  negotiating: ['assessing', 'signed', 'lost'],
  signed: [],
  lost: ['contacted'],
} as const satisfies Record<LeadStage, readonly LeadStage[]>;

export interface LeadFacts {
  readonly stage: LeadStage;
}

/** Codes: `lead.stage.closed` when the table has no such move, `lead.loss.reason` when a loss gives no reason. */
export function moveLead(lead: LeadFacts, to: LeadStage, lossReason?: string | null): Decision<LeadStage> {
  const open: readonly LeadStage[] = leadMoves[lead.stage];
  if (!open.includes(to)) return refuse('lead.stage.closed', { from: lead.stage, to });
  if (to === LeadStage.Lost && !lossReason?.trim()) return refuse('lead.loss.reason');
  return accept(to);
}

import { FollowUpView, Investment, LeadDetail, LeadView, PersonRef, TeamRef } from '@huoshui/contracts';
import { addDays, day, Day, leadMoves, LeadStage } from '@huoshui/domain';
import { LeadRow } from './lead.row';

/** An open lead without a follow-up for longer than this is stale (a setting later; domain.md §4.1 asks for daily updates). */
export const STALE_AFTER_DAYS = 7;

export const OPEN_STAGES: readonly LeadStage[] = ['new', 'contacted', 'assessing', 'negotiating'];

export type LeadRead = Pick<
  LeadRow,
  | 'id'
  | 'company'
  | 'creditCode'
  | 'industry'
  | 'currency'
  | 'amount'
  | 'amountFen'
  | 'rateDay'
  | 'landMode'
  | 'need'
  | 'source'
  | 'sourceNote'
  | 'stage'
  | 'registeredOn'
  | 'lastFollowUpOn'
  | 'nextStep'
  | 'nextStepOn'
  | 'projectId'
  | 'version'
> & { owner: PersonRef; team: TeamRef };

export type LeadDetailRead = LeadRead &
  Pick<LeadRow, 'contacts' | 'lossReason' | 'createdAt'> & { followUps: FollowUpView[] };

/** The last day on which a lead without any later follow-up is stale. */
export const staleUpTo = (today: Day): Day => addDays(today, -STALE_AFTER_DAYS - 1);

export function leadView(read: LeadRead, today: Day): LeadView {
  const { currency, amount, amountFen, rateDay, ...plain } = read;
  const investment: Investment | null = amount === null ? null : { currency, amount, fen: amountFen, rateDay };
  const seen = day(read.lastFollowUpOn ?? read.registeredOn);
  return { ...plain, investment, stale: OPEN_STAGES.includes(read.stage) && seen <= staleUpTo(today) };
}

export function leadDetail(read: LeadDetailRead, today: Day): LeadDetail {
  const { contacts, lossReason, createdAt, followUps, ...plain } = read;
  return {
    ...leadView(plain, today),
    contacts,
    lossReason,
    openMoves: [...leadMoves[read.stage]],
    followUps,
    createdAt: createdAt.toISOString(),
  };
}

import { Day } from '../day';
import { CreditShare } from './credit-share';
import { LandPaperDays } from './land-event';
import { LandMode, Milestone } from './milestone';
import { PartnerKind } from './partner-kind';
import { PersonShare } from './person-share';

/** A milestone fact that counted at the cut-off: verified by then and not yet retracted. */
export interface KnownFact {
  readonly id: string;
  readonly milestone: Milestone;
  readonly day: Day;
  /** It became known after the cut-off before: news of this week, whatever its day. */
  readonly fresh: boolean;
  /** Of a land acquisition, where the definition counts from a paper: the papers' own days, as known at the cut-off. */
  readonly paperDays?: LandPaperDays;
}

/** What was invested in a month, by the report that counted at the cut-off. */
export interface KnownInvestment {
  readonly id: string;
  /** The month's first day. */
  readonly month: Day;
  readonly amountFen: number;
}

/** A project by the terms and with the facts that were known at the cut-off. */
export interface KnownProject {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly company: string;
  readonly amountFen: number;
  readonly industry: string | null;
  readonly manufacturing: boolean;
  readonly landMode: LandMode | null;
  readonly leadTeamId: string;
  /** Sum to `WHOLE`. */
  readonly shares: readonly CreditShare[];
  readonly facts: Readonly<Partial<Record<Milestone, KnownFact>>>;
  /** 增资: the amount is what a firm adds that is here already. */
  readonly added?: boolean;
  /** Where rules ask for it: kinds of the partners who brought it in. */
  readonly partners?: readonly PartnerKind[];
  /** Where persons are scored: who has which part, the one in charge first; sums to `WHOLE`, or is empty. */
  readonly persons?: readonly PersonShare[];
  /** Where investment is measured: what the months' reports say. */
  readonly investments?: readonly KnownInvestment[];
}

import { Day } from '../day';
import { Fen } from '../money';
import { CreditShare } from '../projects/credit-share';
import { LandMode, MilestoneDays } from '../projects/milestone';
import { RowFaultCode, RowFinding, RowRemarkCode } from './row-fault';

/** A project as one row of a ledger tells it. */
export interface LedgerRow {
  readonly registeredOn: Day | null;
  readonly company: string;
  readonly project: string;
  readonly industry: string | null;
  readonly amountFen: Fen;
  readonly days: MilestoneDays;
  readonly landMode: LandMode | null;
  /** Null when the ledger does not say. */
  readonly manufacturing: boolean | null;
  /** The firm is here already and adds the amount; null when the ledger does not say. */
  readonly added: boolean | null;
  /** False when the project's name or the note is all that speaks of it: a project that is known keeps its own. */
  readonly addedStated: boolean;
  readonly leadTeamId: string;
  /** Sum to 100 % and hold the lead team. */
  readonly shares: readonly CreditShare[];
  /** False when no cell speaks of shares: a project that is known keeps its own. */
  readonly sharesStated: boolean;
  readonly creditCode: string | null;
  readonly contact: string | null;
  readonly phone: string | null;
  readonly place: string | null;
  readonly note: string | null;
}

export interface AcceptedRow<Value = LedgerRow> {
  readonly ok: true;
  readonly sheet: string;
  readonly row: number;
  readonly value: Value;
  /** Kept, not counted. */
  readonly belowThreshold: boolean;
  readonly remarks: readonly RowFinding<RowRemarkCode>[];
}

export interface RejectedRow {
  readonly ok: false;
  readonly sheet: string;
  readonly row: number;
  /** All of the row's faults, in the order of its columns. */
  readonly faults: readonly RowFinding<RowFaultCode>[];
}

export type RowVerdict<Value = LedgerRow> = AcceptedRow<Value> | RejectedRow;

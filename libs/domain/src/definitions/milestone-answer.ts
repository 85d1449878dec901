import { Day } from '../day';
import { Milestone } from '../projects/milestone';
import { PaperKind } from '../projects/paper-kind';

/** Where a record or a paper stands. Only what is verified counts. */
export const EvidenceState = {
  Waiting: 'waiting',
  Verified: 'verified',
  Returned: 'returned',
  Retracted: 'retracted',
} as const;
export type EvidenceState = (typeof EvidenceState)[keyof typeof EvidenceState];

export interface EvidencePaper {
  readonly kind: PaperKind;
  /** The paper's own day: signed, issued, taken. */
  readonly day: Day;
  readonly state: EvidenceState;
}

/** A recorded milestone with the papers that lie with it. */
export interface EvidencedFact {
  readonly milestone: Milestone;
  readonly day: Day;
  readonly state: EvidenceState;
  readonly papers: readonly EvidencePaper[];
}

/** Why an answer is as it is. Codes for a machine; the web says each in one sentence. */
export const ReasonCode = {
  NotRecorded: 'notRecorded',
  RecordWaiting: 'recordWaiting',
  RecordReturned: 'recordReturned',
  /** None of `kinds` is there, and one of them has to be. */
  PaperMissing: 'paperMissing',
  /** `kinds` are there and wait for verification. */
  PaperWaiting: 'paperWaiting',
  PaperReturned: 'paperReturned',
  /** A ledger row is there, but under this profile it is no paper. */
  LedgerRefused: 'ledgerRefused',
  /** What it rests on. */
  Papers: 'papers',
  LedgerRow: 'ledgerRow',
  RecordAlone: 'recordAlone',
  /** Its day is the own day of a paper of `kinds`. */
  DayOfPaper: 'dayOfPaper',
  StartNotMet: 'startNotMet',
  AcquisitionNotMet: 'acquisitionNotMet',
  BeforeEvent: 'beforeEvent',
  TooLate: 'tooLate',
  InTime: 'inTime',
} as const;
export type ReasonCode = (typeof ReasonCode)[keyof typeof ReasonCode];

export interface Reason {
  readonly code: ReasonCode;
  readonly kinds: readonly PaperKind[];
}

export interface MilestoneAnswer {
  readonly milestone: Milestone;
  readonly met: boolean;
  /** Null unless it is met. */
  readonly day: Day | null;
  readonly because: readonly Reason[];
}

/** 拿地即开工 under a profile: from which day to which, and how many days lie between. */
export interface LandStartAnswer {
  readonly met: boolean;
  readonly from: Day | null;
  readonly started: Day | null;
  readonly days: number | null;
  readonly because: readonly Reason[];
}

export interface ProfileAnswer {
  readonly milestones: Readonly<Record<Milestone, MilestoneAnswer>>;
  readonly startOnLandAcquisition: LandStartAnswer;
}

export const reason = (code: ReasonCode, kinds: readonly PaperKind[] = []): Reason => ({ code, kinds });

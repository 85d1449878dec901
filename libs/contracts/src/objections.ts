import { CorrigendumState, Day, ObjectionRemedy, ObjectionState, ObjectionTerms, PrintedFigure } from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';

export const objectionLimits = { claim: 200, reason: 1_000, answer: 1_000 } as const;

/** 异议 of a team to what a published bulletin printed of it. */
export interface ObjectionView {
  id: string;
  period: string;
  team: TeamRef;
  /** Null for the sum of all items, and so for the rank. */
  itemKey: string | null;
  printed: PrintedFigure;
  /** What it should have been, in the team's words. */
  claim: string;
  reason: string;
  evidence: { fileId: string; name: string } | null;
  state: ObjectionState;
  filedAt: string;
  filedBy: PersonRef | null;
  /** The last day to answer it. */
  dueOn: Day;
  /** It is open and that day is over. */
  overdue: boolean;
  answer: string | null;
  remedy: ObjectionRemedy | null;
  /** The correction it led to; its number is given when it is published. */
  corrigendum: { number: number | null; state: CorrigendumState } | null;
  answeredAt: string | null;
  answeredBy: PersonRef | null;
  version: number;
}

/** Objections to one bulletin, and until when there may be more. */
export interface ObjectionsOfBulletin {
  /** The last day of its window; null while it is not published. */
  until: Day | null;
  /** That day is not over. */
  open: boolean;
  /** Those in sight, the newest first, at most 200. */
  items: ObjectionView[];
}

export interface ObjectionFilter {
  state?: ObjectionState;
  teamId?: string;
  cursor?: string;
  limit?: number;
}

export interface FileObjection {
  teamId: string;
  /** An item of the bulletin; left out for the sum and the rank. */
  itemKey?: string;
  claim: string;
  reason: string;
  evidenceFileId?: string;
}

export interface AnswerObjection {
  state: ObjectionState;
  /** Why; asked for unless it is withdrawn. */
  answer?: string;
  /** Asked for when it is upheld. */
  remedy?: ObjectionRemedy;
  /** With a corrigendum: what it should have printed. Its draft is written at once, for another person to approve. */
  corrected?: string;
}

/** Of a version of 0: the product's own. */
export interface ObjectionTermsView extends ObjectionTerms {
  version: number;
}

export type PutObjectionTerms = ObjectionTerms;

/** What of objections waits for somebody: at the office those to answer, the first due first; at a team what was answered of late. */
export interface ObjectionsOfDay {
  toAnswer: { items: ObjectionView[]; total: number };
  answered: ObjectionView[];
}

export const objectionRefusals = {
  'objection.terms': 422,
  'objection.window.closed': 409,
  'objection.subject': 422,
  'objection.exists': 409,
  'objection.evidence': 422,
  'objection.answer': 422,
  'objection.remedy': 422,
  'objection.state.closed': 409,
} as const;

import { ReplayFinding, ReplayVerdict } from '@huoshui/domain';
import { PersonRef } from './identity';

/** At most so many findings of one paper are kept; `findingsInAll` says how many there were. */
export const replayLimits = { findings: 200, runs: 30 } as const;

export interface ReplayVerdictView {
  /** Of the bulletin; empty for a link whose paper has gone. */
  period: string;
  /** 〔year〕number of the bulletin; null for a link whose paper has gone. */
  number: number | null;
  /** 勘误 number of the bulletin; null for the bulletin itself. */
  corrigendum: number | null;
  /** Place in the chain; null for what was frozen before there was one. */
  position: number | null;
  verdict: ReplayVerdict;
  findings: ReplayFinding[];
  findingsInAll: number;
}

export const ReplayKind = { Nightly: 'nightly', Asked: 'asked', Command: 'command' } as const;
export type ReplayKind = (typeof ReplayKind)[keyof typeof ReplayKind];

export interface ReplayRunView {
  id: string;
  kind: ReplayKind;
  state: 'waiting' | 'running' | 'done' | 'failed';
  done: number;
  total: number;
  /** How many papers do not come out as they were stored. */
  differing: number;
  /** Why it ended before its end. */
  failure: string | null;
  requestedAt: string;
  requestedBy: PersonRef | null;
  finishedAt: string | null;
  /** What the computing took, in milliseconds. */
  tookMs: number | null;
}

/** A replay that found something or failed, with the earliest paper that differs: later ones often follow from it. */
export interface ReplayAlarm extends ReplayRunView {
  first: ReplayVerdictView | null;
}

export interface ReplayRunDetail extends ReplayRunView {
  /** By the end of their periods, then as sealed. */
  verdicts: ReplayVerdictView[];
  /** The end of the chain as it stands now, to be kept outside the product; null where nothing is chained. */
  head: { position: number; sha256: string } | null;
}

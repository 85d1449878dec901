import { Day } from '../day';
import { accept, Decision, refuse } from '../decision';
import { Period } from '../periods';
import { canonicalJson } from './canonical-json';
import { ChainPlace } from './chain';

export const CorrigendumState = {
  Drafted: 'drafted',
  Approved: 'approved',
  Published: 'published',
  Withdrawn: 'withdrawn',
} as const;
export type CorrigendumState = (typeof CorrigendumState)[keyof typeof CorrigendumState];

export const corrigendumMoves = {
  drafted: ['approved', 'withdrawn'],
  approved: ['drafted', 'published'],
  published: [],
  withdrawn: [],
} as const satisfies Record<CorrigendumState, readonly CorrigendumState[]>;

/** Codes: `corrigendum.state.closed` {from, to}. */
export function moveCorrigendum(from: CorrigendumState, to: CorrigendumState): Decision<CorrigendumState> {
  const open: readonly CorrigendumState[] = corrigendumMoves[from];
  return open.includes(to) ? accept(to) : refuse('corrigendum.state.closed', { from, to });
}

/** Who drafted it does not approve it, where at least two people may. Code: `corrigendum.approval.own-draft`. */
export const approvesCorrigendum = (personId: string | null, draftedBy: string | null, able: number): Decision<true> =>
  able >= 2 && personId !== null && personId === draftedBy ? refuse('corrigendum.approval.own-draft') : accept(true);

/** One place of a bulletin: what it printed and what it should have printed, both as text. */
export interface CorrigendumItem {
  /** Where: "二、队伍排名，第一纵队总分". */
  readonly where: string;
  readonly printed: string;
  readonly corrected: string;
}

/** What a corrigendum's seal is set on. It names the bulletin by its hash, which stays what it is. */
export interface SealedCorrigendum {
  /** 1 named the bulletin's period `week`, when there were only weeks. */
  readonly format: 1 | 2;
  readonly kind: 'corrigendum';
  readonly bulletin: CorrectedBulletin;
  /** From 1 on for each bulletin. */
  readonly number: number;
  readonly issuedOn: Day;
  readonly reason: string;
  readonly items: readonly CorrigendumItem[];
  readonly chain: ChainPlace;
}

export interface CorrectedBulletin {
  readonly period: Period;
  readonly year: number;
  readonly number: number;
  readonly sha256: string;
}

/** The text that its hash is taken of. */
export function corrigendumText(sealed: SealedCorrigendum): string {
  if (sealed.format === 2) return canonicalJson(sealed);
  const { period: week, ...bulletin } = sealed.bulletin;
  return canonicalJson({ ...sealed, bulletin: { ...bulletin, week } });
}

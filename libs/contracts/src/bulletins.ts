import { BulletinContent, BulletinState, ChainPlace, Day, PeriodKind } from '@huoshui/domain';
import { CorrigendumRef } from './corrigenda';
import { PersonRef } from './identity';

export const bulletinLimits = { remarks: 2_000 } as const;

/** Addressed by its week, month or year: `bulletins/2022-W34`, `bulletins/2022-08`, `bulletins/2022`. */
export interface BulletinView {
  id: string;
  kind: PeriodKind;
  period: string;
  year: number;
  from: string;
  to: string;
  state: BulletinState;
  /** 〔year〕number of its kind, given when it is frozen. */
  number: number | null;
  /** The day on its paper, given when it is frozen. */
  issuedOn: Day | null;
  ruleSet: { number: number; name: string };
  compiledAt: string;
  remarksBy: PersonRef | null;
  reviewedAt: string | null;
  reviewedBy: PersonRef | null;
  approvedAt: string | null;
  approvedBy: PersonRef | null;
  frozenAt: string | null;
  frozenBy: PersonRef | null;
  publishedAt: string | null;
  publishedBy: PersonRef | null;
  /** Of the canonical JSON of the content with its number, remarks, day of issue, place in the chain and template. */
  sha256: string | null;
  /**
   * The Word template that it is printed by, pinned when it was frozen; number 0 is the product's own. Null before it is
   * frozen, and for what was frozen before templates were pinned.
   */
  template: { number: number; sha256: string } | null;
  /** Its place in the chain of what was sealed; null before it is frozen, and for what was frozen before there was a chain. */
  chain: ChainPlace | null;
  /** Published corrections, in their order. */
  corrigenda: CorrigendumRef[];
  version: number;
}

export interface BulletinDetail extends BulletinView {
  content: BulletinContent;
  remarks: string;
  /** How many have opened it since it was published; null for who has no hand in bulletins. */
  readers: number | null;
}

/** A bulletin published of late that one has not opened yet. */
export interface BulletinToRead {
  period: string;
  publishedAt: string;
}

export interface BulletinFilter {
  year?: number;
  kind?: PeriodKind;
}

export interface CompileBulletin {
  period: string;
}

export interface MoveBulletin {
  state: BulletinState;
}

export interface WriteRemarks {
  remarks: string;
}

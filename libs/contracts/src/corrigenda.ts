import { ChainPlace, CorrigendumItem, CorrigendumState } from '@huoshui/domain';
import { PersonRef } from './identity';

export const corrigendumLimits = { reason: 500, items: 30, where: 120, text: 500 } as const;

export interface CorrigendumView {
  id: string;
  period: string;
  state: CorrigendumState;
  /** 勘误第几号 of its bulletin, given when it is published. */
  number: number | null;
  reason: string;
  items: CorrigendumItem[];
  draftedAt: string;
  draftedBy: PersonRef | null;
  approvedAt: string | null;
  approvedBy: PersonRef | null;
  publishedAt: string | null;
  publishedBy: PersonRef | null;
  issuedOn: string | null;
  sha256: string | null;
  chain: ChainPlace | null;
  version: number;
}

/** A published corrigendum as a bulletin's list and papers name it. */
export interface CorrigendumRef {
  number: number;
  issuedOn: string;
}

export interface WriteCorrigendum {
  reason: string;
  items: CorrigendumItem[];
}

export interface MoveCorrigendum {
  state: CorrigendumState;
}

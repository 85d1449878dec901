import { Day } from '../day';
import { canonicalJson } from './canonical-json';
import { ChainPlace } from './chain';
import { StoredContent } from './formats';

/**
 * What the seal is set on: the content with its number in the year, the remarks written by hand, its place in the chain
 * and the Word template it is printed by.
 */
export type SealedBulletin = StoredContent & {
  readonly number: number;
  readonly issuedOn: Day;
  readonly remarks: string;
  readonly chain?: ChainPlace;
  /** SHA-256 of the template's file; left out of what was frozen before templates were pinned. */
  readonly template?: string;
};

/** What a bulletin is given when it is frozen. */
export interface Sealing {
  readonly number: number;
  readonly remarks: string;
  readonly issuedOn: Day;
  /** Null for what was frozen before there was a chain. */
  readonly chain: ChainPlace | null;
  /** SHA-256 of the Word template; null for what was frozen before templates were pinned. */
  readonly template: string | null;
}

/** The text that a bulletin's hash is taken of: its content with what it was given when it was frozen, canonical. */
export const sealText = (bulletin: SealedBulletin): string => canonicalJson(bulletin);

/** What there was not when it was frozen is left out, not null: an old bulletin keeps the hash it has. */
export const seal = (
  content: StoredContent,
  { number, remarks, issuedOn, chain, template }: Sealing,
): SealedBulletin => ({
  ...content,
  number,
  remarks,
  issuedOn,
  ...(chain && { chain: { position: chain.position, previous: chain.previous } }),
  ...(template !== null && { template }),
});

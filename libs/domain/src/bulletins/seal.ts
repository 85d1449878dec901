import { Day } from '../day';
import { BulletinContent, SealedBulletin } from './bulletin-content';
import { canonicalJson } from './canonical-json';
import { ChainPlace } from './chain';

/** The text that a bulletin's hash is taken of: its content with number, remarks, day of issue and place in the chain, canonical. */
export const sealText = (bulletin: SealedBulletin): string => canonicalJson(bulletin);

/** @param chain left out of what was frozen before there was a chain: such a bulletin keeps the hash it has */
export const seal = (
  content: BulletinContent,
  number: number,
  remarks: string,
  issuedOn: Day,
  chain: ChainPlace | null = null,
): SealedBulletin => ({
  ...content,
  number,
  remarks,
  issuedOn,
  ...(chain && { chain: { position: chain.position, previous: chain.previous } }),
});

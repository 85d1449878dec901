import { Day } from '../day';
import { BulletinContent, SealedBulletin } from './bulletin-content';
import { canonicalJson } from './canonical-json';

/** The text that a bulletin's hash is taken of: its content with number, remarks and day of issue, canonical. */
export const sealText = (bulletin: SealedBulletin): string => canonicalJson(bulletin);

export const seal = (content: BulletinContent, number: number, remarks: string, issuedOn: Day): SealedBulletin => ({
  ...content,
  number,
  remarks,
  issuedOn,
});

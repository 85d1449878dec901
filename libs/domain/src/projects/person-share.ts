import { accept, Decision, refuse } from '../decision';
import { WHOLE } from './credit-share';

/** A person's part in a project, in hundredths of a percent. The one in charge comes first. */
export interface PersonShare {
  readonly personId: string;
  readonly basisPoints: number;
}

/** Persons are named once, have positive parts and sum to 100 %. Codes: `person-share.positive`, `.twice`, `.sum` {percent}. */
export function personShares(shares: readonly PersonShare[]): Decision<readonly PersonShare[]> {
  if (shares.some((share) => !Number.isInteger(share.basisPoints) || share.basisPoints <= 0)) {
    return refuse('person-share.positive');
  }
  if (new Set(shares.map((share) => share.personId)).size !== shares.length) return refuse('person-share.twice');
  const sum = shares.reduce((total, share) => total + share.basisPoints, 0);
  return sum === WHOLE ? accept(shares) : refuse('person-share.sum', { percent: sum / 100 });
}

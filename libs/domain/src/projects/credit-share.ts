import { accept, Decision, refuse } from '../decision';

/** A team's part in a project, in hundredths of a percent (basis points), so that 33.33 % is exact. */
export interface CreditShare {
  readonly teamId: string;
  readonly basisPoints: number;
}

export const WHOLE = 10_000;

/** Shares name each team once, are positive, hold the lead team and sum to 100 %. */
export function creditShares(shares: readonly CreditShare[], leadTeamId: string): Decision<readonly CreditShare[]> {
  if (shares.some((share) => !Number.isInteger(share.basisPoints) || share.basisPoints <= 0)) {
    return refuse('project.share.positive');
  }
  if (new Set(shares.map((share) => share.teamId)).size !== shares.length) return refuse('project.share.twice');
  if (!shares.some((share) => share.teamId === leadTeamId)) return refuse('project.share.lead-missing');
  const sum = shares.reduce((total, share) => total + share.basisPoints, 0);
  if (sum !== WHOLE) return refuse('project.share.sum', { percent: sum / 100 });
  return accept(shares);
}

import { Milestone } from '../projects/milestone';

/** One band of a reward: from an amount on (inclusive), a fixed sum or a rate in ten-thousandths of the amount. */
export interface RewardBand {
  readonly atLeastFen: number;
  readonly fixedFen: number | null;
  readonly basisPoints: number | null;
}

/** How partners are rewarded, as data in versions. */
export interface ReferralRule {
  /** What the bands read: what was agreed, or what was invested by now. */
  readonly base: 'agreed' | 'paidIn';
  /** Ascending. Below the first there is no reward. */
  readonly bands: readonly RewardBand[];
  /** What of the reward falls due with which milestone; percent that sum to 100. */
  readonly portions: readonly { readonly milestone: Milestone; readonly percent: number }[];
  /** Most for one project. */
  readonly capFen: number;
}

const WAN = 1_000_000;
const YI = 10_000 * WAN;

/** A sensible default: 5/10/30 万元 from 1 000 万, 1 亿, 10 亿 on, half of it on the start and half on production. */
export const DEFAULT_REFERRAL_RULE: ReferralRule = {
  base: 'agreed',
  bands: [
    { atLeastFen: 1_000 * WAN, fixedFen: 5 * WAN, basisPoints: null },
    { atLeastFen: YI, fixedFen: 10 * WAN, basisPoints: null },
    { atLeastFen: 10 * YI, fixedFen: null, basisPoints: 3 },
  ],
  portions: [
    { milestone: 'start', percent: 50 },
    { milestone: 'production', percent: 50 },
  ],
  capFen: 100 * WAN,
};

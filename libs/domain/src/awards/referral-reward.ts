import { Day } from '../day';
import { Milestone } from '../projects/milestone';
import { splitTarget } from '../targets/split-target';

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

export interface ReferralFacts {
  /** Business day of the instant at which the referral was filed. */
  readonly filedOn: Day;
  /** Another referral of the same lead was filed before. */
  readonly first: boolean;
  /** Verified days. */
  readonly days: Readonly<Partial<Record<Milestone, Day>>>;
  readonly agreedFen: number;
  readonly paidInFen: number;
}

/** Why there is no reward. `late`: only what is filed before the day of the signing counts. */
export const ReferralBar = { NotSigned: 'notSigned', Late: 'late', NotFirst: 'notFirst', Small: 'small' } as const;
export type ReferralBar = (typeof ReferralBar)[keyof typeof ReferralBar];

export interface ReferralReward {
  /** Null when it is eligible. */
  readonly bar: ReferralBar | null;
  readonly totalFen: number;
  readonly capped: boolean;
  /** The portions in the order of the rule; they sum to the total. */
  readonly portions: readonly { readonly milestone: Milestone; readonly amountFen: number; readonly due: boolean }[];
}

/** What a referral earns by a rule, in whole 分, from the facts and nothing else. */
export function referralReward(rule: ReferralRule, facts: ReferralFacts): ReferralReward {
  const { signing } = facts.days;
  const base = rule.base === 'agreed' ? facts.agreedFen : facts.paidInFen;
  const band = rule.bands.findLast(({ atLeastFen }) => base >= atLeastFen);
  const bar = barOf(facts, signing, band);
  if (bar !== null || band === undefined) return { bar, totalFen: 0, capped: false, portions: [] };
  const earned = band.fixedFen ?? share(base, band.basisPoints ?? 0);
  const totalFen = Math.min(earned, rule.capFen);
  const split = splitTarget(
    totalFen,
    rule.portions.map(({ percent }) => percent),
  );
  const portions = rule.portions.map(({ milestone }, at) => ({
    milestone,
    amountFen: split?.parts[at]?.value ?? 0,
    due: facts.days[milestone] !== undefined,
  }));
  return { bar: null, totalFen, capped: earned > rule.capFen, portions };
}

function barOf(
  { filedOn, first }: ReferralFacts,
  signing: Day | undefined,
  band: RewardBand | undefined,
): ReferralBar | null {
  if (signing === undefined) return ReferralBar.NotSigned;
  if (filedOn >= signing) return ReferralBar.Late;
  if (!first) return ReferralBar.NotFirst;
  return band === undefined ? ReferralBar.Small : null;
}

const WHOLE = 10_000n;
const share = (fen: number, basisPoints: number): number => Number((BigInt(fen) * BigInt(basisPoints)) / WHOLE);

/** What is wrong with a rule, by the path of the item; none when it can be used. */
export function referralRuleFaults({ bands, portions, capFen }: ReferralRule): string[] {
  const faults: string[] = [];
  if (bands.length === 0) faults.push('bands');
  bands.forEach(({ atLeastFen, fixedFen, basisPoints }, at) => {
    const before = bands[at - 1];
    if (before && before.atLeastFen >= atLeastFen) faults.push(`bands.${at}.atLeastFen`);
    if ((fixedFen === null) === (basisPoints === null)) faults.push(`bands.${at}`);
  });
  if (portions.reduce((sum, { percent }) => sum + percent, 0) !== 100) faults.push('portions');
  if (new Set(portions.map(({ milestone }) => milestone)).size !== portions.length) faults.push('portions');
  if (capFen <= 0) faults.push('capFen');
  return faults;
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

import { Day } from '../day';
import { Milestone } from '../projects/milestone';
import { splitTarget } from '../targets/split-target';
import { ReferralRule, RewardBand } from './referral-rule';

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

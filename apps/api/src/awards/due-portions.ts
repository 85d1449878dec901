import { ReferralReward } from '@huoshui/domain';
import { Refusal, Work } from '../platform';
import { earned, ReferralRead, referralRuleOf } from './read-referral';
import { RewardFacts } from './referral-reward.row';

export interface DuePortions {
  readonly projectId: string;
  readonly ruleNumber: number;
  readonly portions: ReferralReward['portions'];
  readonly facts: RewardFacts;
}

/** What of a referral's reward is due as the facts stand now. @throws Refusal `award.barred` {bar} */
export async function duePortions(work: Pick<Work, 'query'>, referral: ReferralRead): Promise<DuePortions> {
  const { body, number } = await referralRuleOf(work, referral);
  const { bar, portions, totalFen, capped } = earned(body, referral);
  const { project, filedOn, days, amountFen, paidInFen } = referral;
  if (bar !== null || project === null) throw new Refusal('award.barred', { bar: bar ?? 'notSigned' });
  return {
    projectId: project.id,
    ruleNumber: number,
    portions: portions.filter(({ due, amountFen: portionFen }) => due && portionFen > 0),
    facts: { filedOn, days, amountFen, paidInFen, totalFen, capped },
  };
}

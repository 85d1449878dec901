import { DEFAULT_REFERRAL_RULE, DEFAULT_STAR_RULE, ReferralRule, StarRule } from '@huoshui/domain';
import { Work } from '../platform';

export interface RuleInForce<T> {
  /** 0 is the default of the house. */
  readonly number: number;
  readonly body: T;
}

/** The rule in force, inside a write or beside any. */
async function newest<T>(
  asking: Pick<Work, 'query'>,
  kind: 'star' | 'referral',
  otherwise: T,
): Promise<RuleInForce<T>> {
  const [row] = await asking.query<RuleInForce<T>>(
    'SELECT number, body FROM award_rule WHERE kind = $1 ORDER BY number DESC LIMIT 1',
    [kind],
  );
  return row ?? { number: 0, body: otherwise };
}

export const starRule = (asking: Pick<Work, 'query'>): Promise<RuleInForce<StarRule>> =>
  newest(asking, 'star', DEFAULT_STAR_RULE);

export const referralRule = (asking: Pick<Work, 'query'>): Promise<RuleInForce<ReferralRule>> =>
  newest(asking, 'referral', DEFAULT_REFERRAL_RULE);

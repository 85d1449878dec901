import { AwardKind, AwardRules, Day, DEFAULT_REFERRAL_RULE, DEFAULT_STAR_RULE } from '@huoshui/domain';
import { Work } from '../../platform';

export interface RuleInForce<T> {
  /** Null for the default of the house, whose number is 0. */
  readonly id: string | null;
  readonly number: number;
  readonly body: T;
}

export const DEFAULT_AWARD_RULES: AwardRules = { star: DEFAULT_STAR_RULE, referral: DEFAULT_REFERRAL_RULE };

type Asking = Pick<Work, 'query'>;

/** Every rule of a kind that is or will be in force, the last first. */
export async function rulesInForce<K extends AwardKind>(
  asking: Asking,
  kind: K,
): Promise<(RuleInForce<AwardRules[K]> & { readonly fromDay: Day })[]> {
  return asking.query(
    `SELECT id, number, body, from_day AS "fromDay" FROM award_rule WHERE kind = $1 AND from_day IS NOT NULL
     ORDER BY from_day DESC, number DESC`,
    [kind],
  );
}

/** The rule that is in force on a day, inside a write or beside any: the default until there is another. */
export async function ruleOn<K extends AwardKind>(
  asking: Asking,
  kind: K,
  day: Day,
): Promise<RuleInForce<AwardRules[K]>> {
  const found = (await rulesInForce(asking, kind)).find(({ fromDay }) => fromDay <= day);
  return found ?? { id: null, number: 0, body: DEFAULT_AWARD_RULES[kind] };
}

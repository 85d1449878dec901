import { addDays, Day, lastStarPeriod, starPeriod, StarPeriod, starPeriodOf, StarRule } from '@huoshui/domain';
import { Refusal, Work } from '../platform';
import { RuleInForce, ruleOn } from './rules/rule-in-force';

export interface AskedStars {
  readonly span: StarPeriod;
  readonly rule: RuleInForce<StarRule>;
}

type Asking = Pick<Work, 'query'>;

/**
 * A period with the rule that was in force on its first day; the last one that is over when none is named.
 * @throws Refusal `award.period` {period} for one that the rule of its days does not count, or that has not begun
 */
export async function askedStars(asking: Asking, wanted: string | undefined, today: Day): Promise<AskedStars> {
  const span = starPeriod(wanted ?? (await lastOver(asking, today)));
  const rule = span && (await ruleOn(asking, 'star', span.from));
  if (span === null || rule === null || rule.body.period !== span.kind || span.from > today) {
    throw new Refusal('award.period', { period: wanted ?? '' });
  }
  return { span, rule };
}

/** A rule that came into force lately may count other periods than the last one that is over. */
async function lastOver(asking: Asking, today: Day): Promise<string> {
  const { body } = await ruleOn(asking, 'star', today);
  const last = lastStarPeriod(today, body.period);
  const then = await ruleOn(asking, 'star', starPeriod(last)?.from ?? today);
  return lastStarPeriod(today, then.body.period);
}

/** The periods beside one, as the rules of their days count. */
export async function besides(
  asking: Asking,
  { from, to }: StarPeriod,
  today: Day,
): Promise<{ before: string; after: string | null }> {
  const [earlier, later] = [addDays(from, -1), addDays(to, 1)];
  const [before, after] = await Promise.all([ruleOn(asking, 'star', earlier), ruleOn(asking, 'star', later)]);
  return {
    before: starPeriodOf(earlier, before.body.period),
    after: later > today ? null : starPeriodOf(later, after.body.period),
  };
}

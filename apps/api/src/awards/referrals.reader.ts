import { Injectable } from '@nestjs/common';
import { Page, ReferralFilter, ReferralView } from '@huoshui/contracts';
import { Actor, Database, found, pageOfIds, Refusal } from '../platform';
import { earned, ReferralRead, REFERRALS } from './read-referral';
import { referralListing } from './referral.listing';
import { DEFAULT_AWARD_RULES, RuleInForce, rulesInForce } from './rules/rule-in-force';
import { seesSums } from './award-sight';

type Rules = Awaited<ReturnType<typeof rulesInForce<'referral'>>>;

/** The office sees every referral, a team those of its own leads; sums are for who needs them. */
@Injectable()
export class ReferralsReader {
  constructor(private readonly database: Database) {}

  async list(actor: Actor, filter: ReferralFilter): Promise<Page<ReferralView>> {
    const page = await pageOfIds(this.database, referralListing(actor, filter));
    const [rules, rows] = await Promise.all([
      rulesInForce(this.database, 'referral'),
      this.database.query<ReferralRead>(
        `${REFERRALS} WHERE r.id = ANY ($1::uuid[]) ORDER BY array_position($1::uuid[], r.id)`,
        [page.items],
      ),
    ]);
    return { ...page, items: rows.map((row) => view(row, actor, rules)) };
  }

  /**
   * The referral of an approved or paid reward, for the paper. @throws Refusal `request.not-found` for who may not see the
   * sum, `award.closed` {state} before it is approved
   */
  async ofReward(actor: Actor, rewardId: string): Promise<ReferralView> {
    const rules = await rulesInForce(this.database, 'referral');
    const row = found(
      await this.database.one<ReferralRead>(
        `${REFERRALS} WHERE r.id = (SELECT referral_id FROM referral_reward WHERE id = $1)`,
        [rewardId],
      ),
    );
    if (!seesSums(actor, row.team.id)) throw new Refusal('request.not-found');
    const state = row.rewards.find(({ id }) => id === rewardId)?.state;
    if (state !== 'approved' && state !== 'paid') throw new Refusal('award.closed', { state: state ?? '' });
    return view(row, actor, rules);
  }
}

function view(read: ReferralRead, actor: Actor, rules: Rules): ReferralView {
  const { first: _first, paidInFen: _paidIn, days, filedAt, filedOn, rewards, ...told } = read;
  const day = days.signing ?? filedOn;
  const rule: Pick<RuleInForce<Rules[number]['body']>, 'number' | 'body'> = rules.find((one) => one.fromDay <= day) ?? {
    number: 0,
    body: DEFAULT_AWARD_RULES.referral,
  };
  const { bar, totalFen, capped, portions } = earned(rule.body, read);
  const open = seesSums(actor, read.team.id);
  const sum = (fen: number | null): number | null => (open ? fen : null);
  return {
    ...told,
    filedAt: filedAt.toISOString(),
    filedOn,
    signedOn: days.signing ?? null,
    ...{ bar, rule: rule.number, totalFen: sum(totalFen), capped },
    portions: portions.map((one) => ({ ...one, amountFen: sum(one.amountFen) })),
    rewards: rewards.map((one) => ({ ...one, amountFen: sum(one.amountFen), reference: open ? one.reference : null })),
  };
}

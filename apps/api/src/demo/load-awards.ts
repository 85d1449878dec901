import { Injectable } from '@nestjs/common';
import { grants, MoveStar as Move, Role } from '@huoshui/contracts';
import { DEFAULT_STAR_RULE, lastStarPeriod, starPeriodBefore, StarRule } from '@huoshui/domain';
import { ComputeReward, draftAwardRule, MoveReward, MoveStar, NominateStars } from '../awards';
import { Actor, Clock, Database, UnitOfWork } from '../platform';

/** By the year: among the first ten of the zone, or enough points, and something in production either way. */
const YEARLY: StarRule = {
  ...DEFAULT_STAR_RULE,
  period: 'year',
  within: 'zone',
  levels: [
    { stars: 3, atLeast: 20, top: null, conditions: [] },
    { stars: 4, atLeast: null, top: 30, conditions: [{ measure: 'produced', atLeast: 1 }] },
    { stars: 5, atLeast: 40, top: 10, conditions: [{ measure: 'startedOnLandAcquisition', atLeast: 1 }] },
  ],
  quota: 30,
};

/** Before its user: decorated classes of one file see only what stands above them. */
@Injectable()
export class AwardSteps {
  constructor(
    readonly nominate: NominateStars,
    readonly star: MoveStar,
    readonly compute: ComputeReward,
    readonly reward: MoveReward,
  ) {}
}

/** Stars of the last month of the ledger and of the last two months, rewards at every step, and a draft of other rules. */
@Injectable()
export class LoadAwards {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly steps: AwardSteps,
  ) {}

  async run(office: Actor): Promise<void> {
    const second = await this.second(office);
    const last = lastStarPeriod(this.clock.today(), 'month');
    for (const period of ['2022-12', starPeriodBefore(last)]) await this.stars(period, office, second, 'announced');
    await this.stars(last, office, second, 'approved');
    await this.rewards(office, second);
    await this.unit.write(second, (work) =>
      draftAwardRule(work, 'star', { body: YEARLY, note: '示例草案：按年评定，兼看名次和拿地即开工' }),
    );
  }

  /** Nominates, and takes every other one (for an announcement: each) as far as asked. */
  private async stars(period: string, first: Actor, second: Actor, upTo: Move['state']): Promise<void> {
    if (await this.database.one('SELECT 1 FROM star_award WHERE period = $1', [period])) return;
    await this.steps.nominate.run(first, period);
    const awards = await this.database.query<{ id: string }>(
      'SELECT id FROM star_award WHERE period = $1 ORDER BY points::numeric DESC, id',
      [period],
    );
    for (const [at, { id }] of awards.entries()) {
      if (upTo === 'approved' && at % 2 === 1) continue;
      await this.steps.star.run(second, id, { state: 'approved', reason: null });
      if (upTo === 'announced') await this.steps.star.run(second, id, { state: 'announced', reason: null });
    }
  }

  /** Of the eligible referrals with something due: the first paid, the next approved, the next computed, the rest waiting. */
  private async rewards(first: Actor, second: Actor): Promise<void> {
    if (await this.database.one('SELECT 1 FROM referral_reward')) return;
    const due = await this.database.query<{ id: string }>(
      `SELECT r.id FROM referral r JOIN project p ON p.lead_id = r.lead_id JOIN project_current c ON c.project_id = p.id
       JOIN milestone_fact f ON f.project_id = p.id AND f.milestone = 'start' AND f.verified_at IS NOT NULL AND f.retracted_at IS NULL
       WHERE (r.filed_at AT TIME ZONE 'Asia/Shanghai')::date < c.signing_day AND c.amount_fen >= 1000000000
       ORDER BY r.filed_at DESC, r.id LIMIT 3`,
    );
    for (const [at, { id }] of due.entries()) {
      await this.steps.compute.run(first, id);
      if (at < 2) await this.approve(id, second, at === 0);
    }
  }

  private async approve(referralId: string, second: Actor, paid: boolean): Promise<void> {
    const rewards = await this.database.query<{ id: string }>(
      'SELECT id FROM referral_reward WHERE referral_id = $1 ORDER BY id',
      [referralId],
    );
    const none = { paidOn: null, reference: null, reason: null };
    for (const [at, { id }] of rewards.entries()) {
      await this.steps.reward.run(second, id, { ...none, state: 'approved' });
      const payment = { paidOn: this.clock.today(), reference: `JL-${String(at + 1).padStart(4, '0')}`, reason: null };
      if (paid) await this.steps.reward.run(second, id, { ...payment, state: 'paid' });
    }
  }

  /** Another of the commanding office: nobody approves an own nomination. */
  private async second(office: Actor): Promise<Actor> {
    const other = await this.database.one<{ id: string; displayName: string }>(
      `SELECT id, display_name AS "displayName" FROM person WHERE demo AND role = $1 AND id <> $2 ORDER BY id LIMIT 1`,
      [Role.CommandingOffice, office.personId],
    );
    if (other === null) throw new Error('the demo has one person of the commanding office only');
    const { id: personId, displayName } = other;
    const role = Role.CommandingOffice;
    return { personId, displayName, role, ...grants[role], teamIds: [] };
  }
}

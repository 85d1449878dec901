import { Injectable } from '@nestjs/common';
import { Actor, Clock, found, newId, Refusal, UnitOfWork } from '../platform';
import { duePortions } from './due-portions';
import { ReferralRewardRow } from './referral-reward.row';
import { readReferral } from './read-referral';
import { lockAwards } from './rules/activate-award-rule';

@Injectable()
export class ComputeReward {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Computes the portions of a referral that are due and not rewarded yet, by the rule of the day of its signing. A
   * project's milestone is rewarded once, whoever computes it how often.
   * @throws Refusal `award.barred` {bar}, `award.nothing-due`
   */
  run(actor: Actor, referralId: string): Promise<{ computed: number }> {
    return this.unit.write(actor, async (work) => {
      await lockAwards(work);
      const referral = found(await readReferral(work, referralId));
      const { projectId, ruleNumber, portions, facts } = await duePortions(work, referral);
      const rewarded = await work.query<{ milestone: string }>(
        `SELECT milestone FROM referral_reward WHERE project_id = $1 AND state <> 'withdrawn'`,
        [projectId],
      );
      const known = new Set(rewarded.map(({ milestone }) => milestone));
      const fresh = portions.filter(({ milestone }) => !known.has(milestone));
      if (fresh.length === 0) throw new Refusal('award.nothing-due');
      const shared = { referralId, projectId, ruleNumber, facts, state: 'computed' as const };
      const [computedBy, computedAt] = [actor.personId, this.clock.now()];
      await work.repository(ReferralRewardRow).insert(
        fresh.map(({ milestone, amountFen }) => ({
          ...shared,
          id: newId(),
          milestone,
          amountFen,
          computedBy,
          computedAt,
        })),
      );
      return { computed: fresh.length };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Actor, Clock, dayOf, found, newId, Refusal, UnitOfWork } from '../platform';
import { referralRule } from './award-rules';
import { ReferralRewardRow } from './referral-reward.row';
import { earned, readReferral } from './referrals.reader';

@Injectable()
export class ComputeReward {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Computes the portions of a referral that are due and not rewarded yet, by the rule in force. A project's milestone is
   * rewarded once, whoever computes it how often.
   * @throws Refusal `award.barred` {bar}, `award.nothing-due`
   */
  run(actor: Actor, referralId: string): Promise<{ computed: number }> {
    return this.unit.write(actor, async (work) => {
      await work.query('SELECT 1 FROM referral WHERE id = $1 FOR UPDATE', [referralId]);
      const referral = found(await readReferral(work, referralId));
      const { body, number } = await referralRule(work);
      const { bar, portions, totalFen, capped } = earned(body, referral);
      const { project, days, amountFen, paidInFen, filedAt } = referral;
      if (bar !== null || project === null) throw new Refusal('award.barred', { bar: bar ?? 'notSigned' });
      const due = portions.filter((portion) => portion.due && portion.amountFen > 0);
      const rewarded = await work.query<{ milestone: string }>(
        `SELECT milestone FROM referral_reward WHERE project_id = $1 AND state <> 'withdrawn'`,
        [project.id],
      );
      const known = new Set(rewarded.map(({ milestone }) => milestone));
      const fresh = due.filter(({ milestone }) => !known.has(milestone));
      if (fresh.length === 0) throw new Refusal('award.nothing-due');
      const facts = { filedOn: dayOf(filedAt), days, amountFen, paidInFen, totalFen, capped };
      await work.repository(ReferralRewardRow).insert(
        fresh.map(({ milestone, amountFen: portionFen }) => ({
          id: newId(),
          referralId,
          projectId: project.id,
          milestone,
          amountFen: portionFen,
          ruleNumber: number,
          facts,
          state: 'computed' as const,
          computedBy: actor.personId,
          computedAt: this.clock.now(),
        })),
      );
      return { computed: fresh.length };
    });
  }
}

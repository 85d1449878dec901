import { Injectable } from '@nestjs/common';
import { MoveReward as MoveRewardInput } from '@huoshui/contracts';
import { awardStep, REWARD_STEPS } from '@huoshui/domain';
import { Actor, Clock, found, must, Refusal, UnitOfWork } from '../platform';
import { ReferralRewardRow } from './referral-reward.row';

@Injectable()
export class MoveReward {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Approves (a second person), pays (with day and voucher) or withdraws. @throws Refusal `award.closed`, `.own`, `.payment` */
  run(actor: Actor, id: string, { state, paidOn, reference }: MoveRewardInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const rewards = work.repository(ReferralRewardRow);
      const row = found(await rewards.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      must(awardStep(REWARD_STEPS, { state: row.state, firstBy: row.computedBy }, state, actor.personId));
      const paid = state === 'paid';
      const told = paidOn !== null && reference !== null && paidOn <= this.clock.today();
      if (paid !== told && (paid || paidOn !== null || reference !== null)) throw new Refusal('award.payment');
      await rewards.update(
        { id },
        {
          state,
          ...(state === 'approved' && { approvedBy: actor.personId }),
          ...(paid && { paidOn, reference, paidBy: actor.personId }),
        },
      );
      return { version: row.version + 1 };
    });
  }
}

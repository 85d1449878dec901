import { Injectable } from '@nestjs/common';
import { MoveReward as MoveRewardInput } from '@huoshui/contracts';
import { awardStep, REWARD_STEPS } from '@huoshui/domain';
import { Actor, Clock, found, must, Refusal, UnitOfWork, Work } from '../platform';
import { rewardSeal } from './award-seal';
import { duePortions } from './due-portions';
import { readReferral } from './read-referral';
import { ReferralRewardRow } from './referral-reward.row';

@Injectable()
export class MoveReward {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Approves (a second person) and thereby seals, pays (with day and voucher), or withdraws with a reason. What the facts no
   * longer give is not approved.
   * @throws Refusal `award.closed` {state}, `award.own`, `award.reason`, `award.payment`, `award.changed`, `award.barred` {bar}
   */
  run(actor: Actor, id: string, { state, paidOn, reference, reason }: MoveRewardInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const rewards = work.repository(ReferralRewardRow);
      const row = found(await rewards.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      const [by, at] = [actor.personId, this.clock.now()];
      must(awardStep(REWARD_STEPS, { state: row.state, firstBy: row.computedBy }, { to: state, by, reason }));
      const paid = state === 'paid';
      const sound = paid ? this.isPayment(row, paidOn, reference) : paidOn === null && reference === null;
      if (!sound) throw new Refusal('award.payment');
      Object.assign(row, { state });
      if (state === 'approved') {
        await mustStand(work, row);
        Object.assign(row, { approvedBy: by, approvedAt: at });
        row.sha256 = rewardSeal(row);
      }
      if (paid) Object.assign(row, { paidOn, reference, paidBy: by });
      if (state === 'withdrawn') Object.assign(row, { endedBy: by, endedAt: at, reason });
      return { version: (await rewards.save(row)).version };
    });
  }

  /** With a voucher, on a day from the milestone's to today. */
  private isPayment({ facts, milestone }: ReferralRewardRow, paidOn: string | null, reference: string | null): boolean {
    if (paidOn === null || reference === null) return false;
    return paidOn >= (facts.days[milestone] ?? '') && paidOn <= this.clock.today();
  }
}

async function mustStand(work: Work, { referralId, milestone, amountFen }: ReferralRewardRow): Promise<void> {
  const { portions } = await duePortions(work, found(await readReferral(work, referralId)));
  const now = portions.find((one) => one.milestone === milestone)?.amountFen ?? 0;
  if (now !== amountFen) throw new Refusal('award.changed', { was: amountFen, now });
}

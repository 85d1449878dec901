import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  awardLimits,
  MoveReward,
  Permission,
  ReferralShow,
  referralShows,
  ReferralView,
  RewardView,
} from '@huoshui/contracts';
import { AmountPipe, Confirm, Empty, FilterToggle, InstantPipe, milestoneName, urlQuery } from '@huoshui/ui';
import { pageActs } from '../shell/page-acts';
import { Listing } from '../shell/parts/listing';
import { Session } from '../shell/session';
import { referralBarName } from '../shell/words/award-refusals';
import { AwardHead } from './award-head';
import { partnerKindName } from '../shell/words/partner-kind-name';
import { rewardStateName, ruleName } from './award-words';
import { AwardsApi } from './awards-api';
import { ReferralForm } from './referral-form';

const isShow = (value: string): value is ReferralShow => referralShows.some((one) => one === value);

/** 推荐奖励: who brought a lead, whether it earns anything and why not, and each portion from computation to payment. */
@Component({
  selector: 'hs-referrals-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmountPipe, AwardHead, Empty, FilterToggle, InstantPipe, Listing, ReferralForm, RouterLink],
  templateUrl: './referrals-page.html',
  styleUrl: './referrals-page.css',
})
export default class ReferralsPage {
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  protected readonly api = inject(AwardsApi);
  protected readonly query = urlQuery();
  protected readonly kindName = partnerKindName;
  protected readonly barName = referralBarName;
  protected readonly rewardState = rewardStateName;
  protected readonly milestoneName = milestoneName;
  protected readonly ruleName = ruleName;
  protected readonly mayWrite = computed(() => this.session.may(Permission.AwardWrite));
  protected readonly lead = computed(() => this.query.text('lead'));
  protected readonly referrals = this.api.referrals(() => {
    const [leadId, show] = [this.lead(), this.query.text('show')];
    return { ...(leadId && { leadId }), ...(isShow(show) && { show }) };
  });
  private readonly acts = pageActs(this.referrals);
  protected readonly busy = this.acts.busy;
  /** A portion that is due and for which nothing stands yet. */
  protected readonly waits = ({ portions, rewards }: ReferralView): boolean =>
    portions.some(
      ({ milestone, due }) =>
        due && !rewards.some((reward) => reward.milestone === milestone && reward.state !== 'withdrawn'),
    );
  protected readonly mine = ({ computedBy }: RewardView): boolean =>
    computedBy !== null && computedBy.id === this.session.view()?.person.id;

  protected compute({ id }: ReferralView): Promise<void> {
    return this.acts.act(() => this.api.compute(id), $localize`已核算`);
  }

  protected approve(reward: RewardView): Promise<void> {
    return this.move(reward, { state: 'approved' }, $localize`已批准`);
  }

  protected async pay(reward: RewardView): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`登记兑付`,
      text: $localize`兑付日期记为今天；登记后不能撤回。`,
      action: $localize`已兑付`,
      reason: { label: $localize`凭证号`, most: awardLimits.reference },
    });
    const paid = { state: 'paid' as const, paidOn: this.session.today(), reference: answer?.reason ?? null };
    if (answer) await this.move(reward, paid, $localize`已登记兑付`);
  }

  protected async withdraw(reward: RewardView): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`撤回这笔奖励？`,
      text: $localize`撤回后可以按现有事实重新核算。`,
      action: $localize`撤回`,
      danger: true,
      reason: { label: $localize`原因`, most: awardLimits.reason },
    });
    if (answer) await this.move(reward, { state: 'withdrawn', reason: answer.reason }, $localize`已撤回`);
  }

  private move({ id, version }: RewardView, move: Partial<MoveReward> & Pick<MoveReward, 'state'>, done: string) {
    const whole = { paidOn: null, reference: null, reason: null, ...move };
    return this.acts.act(() => this.api.moveReward(id, whole, version), done);
  }
}

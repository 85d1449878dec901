import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { awardLimits, MoveStar, Permission, ReferralView, RewardView, StarRow } from '@huoshui/contracts';
import {
  AmountPipe,
  Confirm,
  Dialog,
  Empty,
  Failed,
  InstantPipe,
  Loading,
  milestoneName,
  PageHeader,
  urlQuery,
} from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { referralBarName } from '../shell/words/award-refusals';
import { say } from '../shell/words/say';
import { targetName } from '../shell/words/target-name';
import { partnerKindName } from '../shell/words/partner-kind-name';
import { rewardStateName, starsText, starStateName } from './award-words';
import { AwardsApi } from './awards-api';
import { ReferralForm } from './referral-form';

/** 激励: stars of persons by rule, and the rewards of partners; each step by its own hands. */
@Component({
  selector: 'hs-awards-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmountPipe, Dialog, Empty, Failed, InstantPipe, Loading, PageHeader, ReferralForm, RouterLink],
  templateUrl: './awards-page.html',
  styles: `
    .stars {
      color: var(--hs-gold);
    }
    .period {
      width: 130px;
    }
    .scroll {
      overflow-x: auto;
    }
  `,
})
export default class AwardsPage {
  private readonly session = inject(Session);
  private readonly api = inject(AwardsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly starsText = starsText;
  protected readonly starState = starStateName;
  protected readonly rewardState = rewardStateName;
  protected readonly kindName = partnerKindName;
  protected readonly barName = referralBarName;
  protected readonly milestoneName = milestoneName;
  protected readonly targetName = targetName;
  protected readonly mayWrite = computed(() => this.session.may(Permission.AwardWrite));
  protected readonly mayRefer = computed(() => this.session.may(Permission.LeadRead));
  protected readonly lead = computed(() => this.query.text('lead'));
  protected readonly board = this.api.stars(() => this.query.text('period'));
  protected readonly referrals = this.api.referrals(() => this.mayRefer());
  protected readonly opened = signal<string | null>(null);
  protected readonly sheet = this.api.evidence(() => this.opened());
  protected readonly busy = signal(false);
  protected readonly fresh = computed(
    () => (this.board.hasValue() ? this.board.value().rows : []).filter((row) => row.nominated && !row.award).length,
  );
  /** Figures behind announced stars of others stay closed. */
  protected readonly mayOpen = ({ person, team, award }: StarRow): boolean => {
    const view = this.session.view();
    const own = person.id === view?.person.id;
    const led = view?.role === 'teamLead' && view.teams.some(({ id }) => id === team.id);
    return award !== null && (this.mayWrite() || own || led);
  };

  protected pick(event: Event): void {
    void this.query.set({ period: (event.target as HTMLInputElement).value || null });
  }

  protected filed(): void {
    void this.query.set({ lead: null });
    this.referrals.reload();
  }

  protected nominate(period: string): Promise<void> {
    return this.act(() => this.api.nominate(period));
  }

  protected move({ award }: StarRow, state: MoveStar['state']): Promise<void> {
    return this.act(() => this.api.moveStar(award?.id ?? '', { state }, award?.version ?? 0));
  }

  protected compute({ id }: ReferralView): Promise<void> {
    return this.act(() => this.api.compute(id));
  }

  protected approve({ id, version }: RewardView): Promise<void> {
    return this.act(() => this.api.moveReward(id, { state: 'approved', paidOn: null, reference: null }, version));
  }

  protected async pay({ id, version }: RewardView): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`登记兑付`,
      text: $localize`兑付日期记为今天；登记后不能撤回。`,
      action: $localize`已兑付`,
      reason: { label: $localize`凭证号`, most: awardLimits.reference },
    });
    if (!answer) return;
    const paid = { state: 'paid' as const, paidOn: this.session.today(), reference: answer.reason.trim() };
    await this.act(() => this.api.moveReward(id, paid, version));
  }

  private async act(write: () => Promise<unknown>): Promise<void> {
    this.busy.set(true);
    const reload = (): void => {
      this.board.reload();
      this.referrals.reload();
    };
    if (await this.acting.run(write, { stale: reload })) reload();
    this.busy.set(false);
  }
}

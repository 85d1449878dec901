import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { Confirm, DayField, Failed, InstantPipe, Loading, PageHeader } from '@huoshui/ui';
import { pageActs } from '../shell/page-acts';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { AwardRuleText } from './award-rule-text';
import { awardKindName, ruleName } from './award-words';
import { AwardsApi } from './awards-api';

/** One version of a rule of awards, and its way into force. */
@Component({
  selector: 'hs-award-rule-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AwardRuleText, DayField, Failed, InstantPipe, Loading, PageHeader, RouterLink],
  templateUrl: './award-rule-page.html',
})
export default class AwardRulePage {
  private readonly session = inject(Session);
  private readonly api = inject(AwardsApi);
  private readonly confirm = inject(Confirm);
  readonly id = input.required<string>();
  protected readonly one = this.api.rule(this.id);
  protected readonly view = computed(() => (this.one.hasValue() ? this.one.value() : null));
  protected readonly title = computed(() => awardKindName[this.view()?.kind ?? 'star']);
  protected readonly sub = computed(() => ruleName(this.view()?.number ?? 0));
  protected readonly mayWrite = computed(() => this.session.may(Permission.AwardWrite));
  protected readonly say = say;
  protected readonly today = this.session.today;
  private readonly acts = pageActs(this.one);
  protected readonly busy = this.acts.busy;
  protected readonly fromDay = linkedSignal(() => `${this.session.today().slice(0, 7)}-01`);

  protected async review(version: number, reviewed: boolean): Promise<void> {
    const done = reviewed ? $localize`已复核` : $localize`已撤回复核`;
    await this.acts.act(() => this.api.review(this.id(), reviewed, version), done);
  }

  protected async activate(version: number, star: boolean): Promise<void> {
    const day = this.fromDay();
    const answer = await this.confirm.ask({
      title: $localize`自 ${day}:day: 起适用这一版？`,
      text: star
        ? $localize`这一天或以后开始的评选期按这一版评定。起用之后不能再改，只能另起新版。`
        : $localize`这一天或以后签约的项目按这一版奖励。起用之后不能再改，只能另起新版。`,
      action: $localize`起用`,
    });
    if (answer) await this.acts.act(() => this.api.activate(this.id(), day, version), $localize`已起用`);
  }
}

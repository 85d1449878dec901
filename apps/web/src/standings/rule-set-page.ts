import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { Day, Week, weekOf } from '@huoshui/domain';
import { Confirm, Failed, InstantPipe, Loading, PageHeader } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { WeekPicker } from '../shell/parts/week-picker';
import { Session } from '../shell/session';
import { periodName } from '../shell/words/period-words';
import { say } from '../shell/words/say';
import { RuleSetCompare } from './rule-set-compare';
import { RuleSetWords } from './rule-set-words';
import { StandingsApi } from './standings-api';

/** One version of the rules, read in sentences. */
@Component({
  selector: 'hs-rule-set-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, InstantPipe, Loading, PageHeader, RouterLink, RuleSetCompare, RuleSetWords, WeekPicker],
  templateUrl: './rule-set-page.html',
})
export default class RuleSetPage {
  private readonly session = inject(Session);
  private readonly api = inject(StandingsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  readonly id = input.required<string>();
  protected readonly one = this.api.ruleSet(this.id);
  protected readonly say = say;
  protected readonly today = this.session.today;
  protected readonly mayWrite = computed(() => this.session.may(Permission.RuleSetWrite));
  protected readonly fromWeek = signal<string>(weekOf(this.session.today() as Day, this.session.week()));
  protected readonly busy = signal(false);
  protected readonly view = computed(() => (this.one.hasValue() ? this.one.value() : null));
  protected readonly edition = computed(() => $localize`第 ${this.view()?.number}:number: 版`);
  protected readonly breakers = computed(() => {
    const rules = this.view()?.ruleSet;
    return (rules?.tieBreakers ?? []).map((key) => rules?.items.find((item) => item.key === key)?.title ?? key);
  });

  /** Who wrote the text does not review it; the server holds the same rule. */
  protected readonly mayReview = computed(() => {
    const known = this.view();
    const own = [known?.createdBy?.id, known?.changedBy?.id].includes(this.session.view()?.person.id);
    return this.mayWrite() && known?.effectiveFrom === null && !own;
  });

  protected async review(version: number, reviewed: boolean): Promise<void> {
    this.busy.set(true);
    await this.acting.run(() => this.api.review(this.id(), reviewed, version), {
      done: reviewed ? $localize`已复核` : $localize`已撤回复核`,
      stale: () => this.one.reload(),
    });
    this.busy.set(false);
    this.one.reload();
  }

  protected async activate(version: number): Promise<void> {
    const week = this.fromWeek() as Week;
    const name = periodName(week);
    const answer = await this.confirm.ask({
      title: $localize`自${name}:week:起按这一版计分？`,
      text: $localize`这一周和以后各周的排行都按这一版计算，直到有更新的版本。用于通报之后，不能再改。`,
      action: $localize`开始适用`,
    });
    if (!answer) return;
    this.busy.set(true);
    const done = await this.acting.run(() => this.api.activate(this.id(), week, version), {
      done: $localize`已自${name}:week:起适用`,
      stale: () => this.one.reload(),
    });
    this.busy.set(false);
    if (done) this.one.reload();
  }
}

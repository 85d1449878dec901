import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { LightComparison, Permission } from '@huoshui/contracts';
import { LightRuleState } from '@huoshui/domain';
import { AmountPipe, DayField, Dialog, Failed, InstantPipe, Loading, PageHeader } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { lightRuleStateName } from '../shell/words/light-refusals';
import { say } from '../shell/words/say';
import { LightComparisonTable } from './light-comparison';
import { lightRuleWords } from './light-rule-words';
import { LightsApi } from './lights-api';
import { watchedRun } from './watched-run';

/** The first version's day: before every project. */
const ALWAYS = '1901-01-01';

/** A version of the light rules in words: tried over today's facts, looked over, and put in force. */
@Component({
  selector: 'hs-light-rule-set-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmountPipe, DayField, Dialog, Failed, InstantPipe, LightComparisonTable, Loading, PageHeader, RouterLink],
  templateUrl: './light-rule-set-page.html',
  styles: `
    .notes {
      margin-top: var(--hs-space-3);
    }
  `,
})
export default class LightRuleSetPage {
  private readonly session = inject(Session);
  private readonly api = inject(LightsApi);
  private readonly acting = inject(Acting);
  readonly id = input.required<string>();
  protected readonly set = this.api.ruleSet(this.id);
  protected readonly mayWrite = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly today = this.session.today;
  protected readonly say = say;
  protected readonly stateName = lightRuleStateName;
  protected readonly words = lightRuleWords;
  protected readonly running = watchedRun();
  protected readonly comparison = signal<LightComparison | null>(null);
  protected readonly activating = signal(false);
  protected readonly fromDay = signal('');
  protected readonly system = $localize`系统`;
  protected readonly effective = computed(() => {
    const from = this.set.value()?.effectiveFrom ?? null;
    if (from === null) return '—';
    return from === ALWAYS ? $localize`自始` : from;
  });
  protected readonly progress = computed(() => {
    const share = this.running.share();
    return share === null ? null : Math.floor(share * 100);
  });

  protected async dryRun(): Promise<void> {
    await this.acting.run(async () => {
      const { id } = await this.api.dryRun(this.id());
      const run = await this.running.follow(id);
      this.comparison.set(run?.comparison ?? null);
    });
  }

  protected async review(): Promise<void> {
    await this.move(LightRuleState.Reviewed, $localize`审核通过，可以启用`);
  }

  protected async giveBack(): Promise<void> {
    await this.move(LightRuleState.Draft, $localize`已退回草稿`);
  }

  protected ask(): void {
    this.fromDay.set(this.today());
    this.activating.set(true);
  }

  protected async activate(): Promise<void> {
    const day = this.fromDay();
    const done = await this.change(
      () => this.api.activate(this.id(), day, this.set.value()?.version ?? 0),
      $localize`已启用，自 ${day}:day: 起适用`,
    );
    if (done) this.activating.set(false);
  }

  private move(to: LightRuleState, done: string): Promise<boolean> {
    return this.change(() => this.api.move(this.id(), to, this.set.value()?.version ?? 0), done);
  }

  private async change(write: () => Promise<unknown>, done: string): Promise<boolean> {
    const changed = await this.acting.run(write, { done, stale: () => this.set.reload() });
    if (changed) this.set.reload();
    return changed;
  }
}

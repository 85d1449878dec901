import { ChangeDetectionStrategy, Component, inject, linkedSignal } from '@angular/core';
import { form, FormField, FormRoot, pattern } from '@angular/forms/signals';
import { Failed, Field, FormFault, Loading, PageHeader, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { say } from '../shell/words/say';
import { WeeklySheetsApi } from './weekly-sheets-api';

/** When sheets are due and how long before that teams are reminded. */
@Component({
  selector: 'hs-sheet-rule-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Field, FormField, FormFault, FormRoot, Loading, PageHeader],
  template: `
    <ui-page-header title="周报表截止时刻" i18n-title back="/weekly-sheets" />
    @if (rule.error()) {
      <div class="card"><ui-failed [message]="say(rule.error())" (retry)="rule.reload()" /></div>
    } @else if (!rule.hasValue()) {
      <div class="card"><ui-loading [rows]="3" /></div>
    } @else {
      <form class="card" style="max-width: 560px" [formRoot]="form">
        <div class="body stack">
          <ui-field
            label="截止时刻：周报统计截止前几小时"
            i18n-label
            hint="6 小时即周日 18:00（按周一至周日的统计周）。"
            i18n-hint
          >
            <input class="input" inputmode="numeric" [formField]="form.hoursBeforeCutoff" />
          </ui-field>
          <ui-field label="再提前几小时自动提醒" i18n-label hint="到时提醒还没有提交的队伍。" i18n-hint>
            <input class="input" inputmode="numeric" [formField]="form.remindHours" />
          </ui-field>
          @if (rule.value().version === 0) {
            <p class="soft small" i18n>现在用的是系统默认值。</p>
          }
          <p class="soft small" i18n>改动自下一个统计周起算，不会使已开始的周变成迟报。</p>
          <ui-form-fault [of]="form" />
          <button type="submit" class="button primary" [disabled]="form().submitting()" i18n>保存</button>
        </div>
      </form>
    }
  `,
})
export default class RulePage {
  private readonly api = inject(WeeklySheetsApi);
  private readonly toasts = inject(Toasts);
  protected readonly rule = this.api.rule();
  protected readonly say = say;
  private readonly model = linkedSignal(() => {
    const { hoursBeforeCutoff = 0, remindHours = 1 } = this.rule.hasValue() ? this.rule.value() : {};
    return { hoursBeforeCutoff: String(hoursBeforeCutoff), remindHours: String(remindHours) };
  });
  protected readonly form = form(
    this.model,
    (typed) => {
      const hours = /^\d{1,3}$/;
      pattern(typed.hoursBeforeCutoff, hours, { message: $localize`填 0 至 168 小时` });
      pattern(typed.remindHours, hours, { message: $localize`填 1 至 168 小时` });
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  private async save(): Promise<void> {
    const { hoursBeforeCutoff, remindHours } = this.model();
    const version = this.rule.hasValue() ? this.rule.value().version : 0;
    const rule = { hoursBeforeCutoff: Number(hoursBeforeCutoff), remindHours: Number(remindHours) };
    await this.api.putRule(rule, version);
    this.toasts.done($localize`已保存，自下一周起算`);
    this.rule.reload();
  }
}

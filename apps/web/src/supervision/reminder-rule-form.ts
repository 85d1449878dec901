import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal, untracked } from '@angular/core';
import { form, FormField, FormRoot, pattern } from '@angular/forms/signals';
import { SupervisionSetting } from '@huoshui/contracts';
import { ReminderRule } from '@huoshui/domain';
import { Field, FormFault, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { SettingSince } from './setting-since';
import { SupervisionApi } from './supervision-api';

/** When owners are reminded: before the deadline, on the day, and after it. */
@Component({
  selector: 'hs-reminder-rule-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, FormFault, FormRoot, SettingSince],
  template: `
    <section class="card" aria-labelledby="reminders">
      <header>
        <h2 id="reminders" i18n>提醒规则</h2>
        <hs-setting-since [setting]="setting()" />
      </header>
      <form class="body stack" [formRoot]="form">
        <ui-field
          label="到期前几个工作日提醒"
          i18n-label
          hint="可填多个，用顿号隔开，如：5、3、1。不提醒则留空。"
          i18n-hint
        >
          <input class="input" [formField]="form.before" />
        </ui-field>
        <label class="check">
          <input type="checkbox" [formField]="form.onDay" />
          <span i18n>到期当天提醒</span>
        </label>
        <ui-field label="逾期后每几个工作日提醒一次" i18n-label hint="填 0 则逾期后不再提醒。" i18n-hint>
          <input class="input" inputmode="numeric" [formField]="form.overdueEvery" />
        </ui-field>
        <ui-form-fault [of]="form" />
        <button type="submit" class="button primary" [disabled]="form().submitting()" i18n>保存规则</button>
      </form>
    </section>
  `,
})
export class ReminderRuleForm {
  private readonly api = inject(SupervisionApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  readonly setting = input.required<SupervisionSetting<ReminderRule>>();
  readonly saved = output<void>();
  private readonly model = signal({ before: '', onDay: true, overdueEvery: '' });
  protected readonly form = form(
    this.model,
    (typed) => {
      pattern(typed.before, /^\s*(\d{1,2}(\s*[、,，\s]\s*\d{1,2})*)?\s*$/, { message: $localize`填数字，用顿号隔开` });
      pattern(typed.overdueEvery, /^\d{1,2}$/, { message: $localize`填一个数字` });
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  constructor() {
    effect(() => {
      const { before, onDay, overdueEvery } = this.setting().value;
      const typed = { before: before.join('、'), onDay, overdueEvery: String(overdueEvery) };
      untracked(() => this.model.set(typed));
    });
  }

  private async save(): Promise<void> {
    const { before, onDay, overdueEvery } = this.model();
    const days = (before.match(/\d+/g) ?? []).map(Number);
    try {
      await this.api.setReminders({ before: days, onDay, overdueEvery: Number(overdueEvery) }, this.setting().version);
    } catch (error) {
      if (!isStale(error)) throw error;
      await this.acting.offerNewer(() => this.saved.emit());
      return;
    }
    this.toasts.done($localize`提醒规则已保存，自下次提醒起适用`);
    this.saved.emit();
  }
}

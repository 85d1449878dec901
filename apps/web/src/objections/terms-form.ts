import { ChangeDetectionStrategy, Component, inject, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, pattern } from '@angular/forms/signals';
import { Failed, Field, FormFault, Loading, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { say } from '../shell/words/say';
import { ObjectionsApi } from './objections-api';

/** How many working days a bulletin may be objected to, and in how many the office answers. */
@Component({
  selector: 'hs-objection-terms-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Field, FormField, FormFault, FormRoot, Loading],
  template: `
    @if (terms.error()) {
      <ui-failed [message]="say(terms.error())" (retry)="terms.reload()" />
    } @else if (!terms.hasValue()) {
      <ui-loading [rows]="3" />
    } @else {
      <form class="stack" [formRoot]="form">
        <ui-field label="公布后几个工作日内可以提出" i18n-label>
          <input class="input" inputmode="numeric" [formField]="form.windowDays" />
        </ui-field>
        <ui-field label="提出后几个工作日内答复" i18n-label>
          <input class="input" inputmode="numeric" [formField]="form.answerDays" />
        </ui-field>
        @if (terms.value().version === 0) {
          <p class="soft small" i18n>现在用的是系统默认值。</p>
        }
        <p class="soft small" i18n>改动自此后公布的通报起算；已公布的，异议期不变。</p>
        <ui-form-fault [of]="form" />
        <button type="submit" class="button primary wide" [disabled]="form().submitting()" i18n>保存</button>
      </form>
    }
  `,
})
export class TermsForm {
  private readonly api = inject(ObjectionsApi);
  private readonly toasts = inject(Toasts);
  readonly saved = output<void>();
  protected readonly terms = this.api.terms();
  protected readonly say = say;
  private readonly model = linkedSignal(() => {
    const { windowDays = 5, answerDays = 5 } = this.terms.hasValue() ? this.terms.value() : {};
    return { windowDays: String(windowDays), answerDays: String(answerDays) };
  });
  protected readonly form = form(
    this.model,
    (typed) => {
      const days = { message: $localize`填 1 至 60 个工作日` };
      pattern(typed.windowDays, /^\d{1,2}$/, days);
      pattern(typed.answerDays, /^\d{1,2}$/, days);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  private async save(): Promise<void> {
    const { windowDays, answerDays } = this.model();
    const version = this.terms.hasValue() ? this.terms.value().version : 0;
    await this.api.putTerms({ windowDays: Number(windowDays), answerDays: Number(answerDays) }, version);
    this.toasts.done($localize`已保存，自此后公布的通报起算`);
    this.saved.emit();
  }
}

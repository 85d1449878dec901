import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { DecisionView } from '@huoshui/contracts';
import { DayField, Field, FormFault, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { decisionRules, newDecision, orderOf } from './decision-draft';
import { MeetingsApi } from './meetings-api';
import { Parties } from './parties';
import { PartyField } from './party-field';

/** Makes an order of a decision that was taken without one. */
@Component({
  selector: 'hs-decision-order-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Field, FormField, FormFault, FormRoot, PartyField],
  template: `
    <form class="stack" [formRoot]="form">
      <p>{{ decision().text }}</p>
      <ui-field label="责任单位" i18n-label>
        <hs-party-field label="责任单位" i18n-label [formField]="form.ownerId" />
      </ui-field>
      <ui-field label="几个工作日内" i18n-label>
        <input class="input" inputmode="numeric" [formField]="form.days" />
      </ui-field>
      <ui-field label="或某日前" i18n-label>
        <ui-day-field label="或某日前" i18n-label [today]="session.today()" [formField]="form.deadline" />
      </ui-field>
      <ui-form-fault [of]="form" />
      <button type="submit" class="button primary wide" [disabled]="form().submitting()" i18n>发督办单</button>
    </form>
  `,
})
export class DecisionOrderForm {
  private readonly api = inject(MeetingsApi);
  private readonly toasts = inject(Toasts);
  private readonly parties = inject(Parties).all;
  protected readonly session = inject(Session);
  readonly week = input.required<string>();
  readonly decision = input.required<DecisionView>();
  readonly saved = output<void>();
  private readonly model = signal({ ...newDecision(), text: '-' });
  protected readonly form = form(this.model, decisionRules, {
    submission: { action: (typed) => onFields(typed, () => this.save()) },
  });

  private async save(): Promise<void> {
    const order = orderOf(this.model(), this.parties());
    if (!order) return;
    await this.api.order(this.week(), this.decision().id, order);
    this.toasts.done($localize`督办单已发出`);
    this.saved.emit();
  }
}

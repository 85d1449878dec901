import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { OrderDetail, supervisionLimits } from '@huoshui/contracts';
import { DayField, Field, FormFault, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { SupervisionApi } from './supervision-api';

/** A later deadline, with the reason that its history keeps. */
@Component({
  selector: 'hs-extend-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Field, FormField, FormFault, FormRoot],
  template: `
    <form class="stack" [formRoot]="form">
      <p class="soft" i18n>现在的期限：{{ order().deadline }}</p>
      <ui-field label="延至" i18n-label>
        <ui-day-field label="延至" i18n-label offers="ahead" [today]="session.today()" [formField]="form.deadline" />
      </ui-field>
      <ui-field label="延期原因" i18n-label>
        <textarea class="input" rows="3" [formField]="form.reason"></textarea>
      </ui-field>
      <ui-form-fault [of]="form" />
      <button type="submit" class="button primary wide" [disabled]="form().submitting()" i18n>延期</button>
    </form>
  `,
})
export class ExtendForm {
  private readonly api = inject(SupervisionApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  readonly order = input.required<OrderDetail>();
  readonly saved = output<void>();
  /** Somebody else changed the order meanwhile, and the newer one is wanted. */
  readonly stale = output<void>();
  private readonly model = signal({ deadline: '', reason: '' });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.deadline, { message: $localize`请选新的期限` });
      validate(typed.deadline, ({ value }) =>
        value() !== '' && value() <= this.order().deadline
          ? { kind: 'later', message: $localize`要晚于现在的期限` }
          : undefined,
      );
      required(typed.reason, { message: $localize`请写明原因` });
      maxLength(typed.reason, supervisionLimits.reason);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  private async save(): Promise<void> {
    const { deadline, reason } = this.model();
    const { id, version } = this.order();
    try {
      await this.api.extend(id, { deadline, reason: reason.trim() }, version);
    } catch (error) {
      if (!isStale(error)) throw error;
      await this.acting.offerNewer(() => this.stale.emit());
      return;
    }
    this.toasts.done($localize`已延期至 ${deadline}:deadline:`);
    this.saved.emit();
    this.form().reset({ deadline: '', reason: '' });
  }
}

import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { DepartmentMemberView } from '@huoshui/contracts';
import { DayField, Field, FormFault, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { DepartmentsApi } from './departments-api';

/** The last day of a membership. */
@Component({
  selector: 'hs-leave-department-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Field, FormField, FormFault, FormRoot],
  template: `
    <form class="stack" [formRoot]="form">
      <p i18n>{{ member().person.displayName }}，{{ member().from }} 起。登记后不能再改。</p>
      <ui-field label="最后一天" i18n-label>
        <ui-day-field label="最后一天" i18n-label offers="behind" [today]="session.today()" [formField]="form.to" />
      </ui-field>
      <ui-form-fault [of]="form" />
      <button type="submit" class="button danger wide" [disabled]="form().submitting()" i18n>登记离开</button>
    </form>
  `,
})
export class LeaveDepartmentForm {
  private readonly api = inject(DepartmentsApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  readonly departmentId = input.required<string>();
  readonly member = input.required<DepartmentMemberView>();
  readonly left = output<void>();
  private readonly model = signal({ to: this.session.today() });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.to);
      validate(typed.to, ({ value }) =>
        value() === '' || value() >= this.member().from
          ? undefined
          : { kind: 'early', message: $localize`不能早于加入日 ${this.member().from}:from:` },
      );
    },
    { submission: { action: (typed) => onFields(typed, () => this.leave(typed().value().to)) } },
  );

  private async leave(to: string): Promise<void> {
    const member = this.member();
    try {
      await this.api.leave(this.departmentId(), member.id, { to }, member.version);
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.acting.offerNewer(() => this.left.emit());
    }
    this.toasts.done($localize`已登记${member.person.displayName}:name:离开的日子`);
    this.left.emit();
  }
}

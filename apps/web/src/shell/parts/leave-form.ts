import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { DayField, Field, FormFault, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../acting';
import { onFields } from '../on-fields';
import { Session } from '../session';
import { Member } from './member-groups';

/** The last day of a membership in a team or a department. */
@Component({
  selector: 'hs-leave-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Field, FormField, FormFault, FormRoot],
  template: `
    <form class="stack" [formRoot]="form">
      <p i18n>{{ member().person.displayName }}，{{ member().from }} 加入。{{ note() }}登记后不能再改。</p>
      <ui-field label="最后一天" i18n-label>
        <ui-day-field label="最后一天" i18n-label offers="behind" [today]="session.today()" [formField]="form.to" />
      </ui-field>
      <ui-form-fault [of]="form" />
      <button type="submit" class="button danger wide" [disabled]="form().submitting()" i18n>登记{{ leave() }}</button>
    </form>
  `,
})
export class LeaveForm<M extends Member = Member> {
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  readonly member = input.required<M>();
  /** What it is called: 离队, 离开. */
  readonly leave = input.required<string>();
  /** What stays as it was. */
  readonly note = input('');
  readonly save = input.required<(member: M, to: string) => Promise<unknown>>();
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
    { submission: { action: (typed) => onFields(typed, () => this.end(typed().value().to)) } },
  );

  private async end(to: string): Promise<void> {
    const member = this.member();
    try {
      await this.save()(member, to);
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.acting.offerNewer(() => this.left.emit());
    }
    this.toasts.done($localize`已登记${member.person.displayName}:name:${this.leave()}:leave:的日子`);
    this.left.emit();
  }
}

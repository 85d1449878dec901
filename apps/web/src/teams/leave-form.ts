import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required, validate } from '@angular/forms/signals';
import { TeamMemberView } from '@huoshui/contracts';
import { DayField, Field, FormFault, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { TeamsApi } from './teams-api';

/** The last day of a membership. */
@Component({
  selector: 'hs-leave-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Field, FormField, FormFault, FormRoot],
  templateUrl: './leave-form.html',
})
export class LeaveForm {
  private readonly api = inject(TeamsApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  readonly teamId = input.required<string>();
  readonly member = input.required<TeamMemberView>();
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
      await this.api.leave(this.teamId(), member.id, { to }, member.version);
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.acting.offerNewer(() => this.left.emit());
    }
    this.toasts.done($localize`已登记${member.person.displayName}:name:的离队日`);
    this.left.emit();
  }
}

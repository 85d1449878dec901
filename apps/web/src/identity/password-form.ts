import { ChangeDetectionStrategy, Component, inject, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, minLength, required, validate } from '@angular/forms/signals';
import { identityLimits } from '@huoshui/contracts';
import { Field, FormFault } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';

/** The present password and the new one, twice. */
@Component({
  selector: 'hs-password-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, FormFault, FormRoot],
  templateUrl: './password-form.html',
})
export class PasswordForm {
  private readonly session = inject(Session);
  readonly changed = output<void>();
  protected readonly hint = $localize`至少 ${identityLimits.passwordLeast}:least: 位，不能是常见密码`;
  private readonly model = signal({ current: '', next: '', again: '' });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.current);
      required(typed.next);
      minLength(typed.next, identityLimits.passwordLeast);
      maxLength(typed.next, identityLimits.passwordMost);
      validate(typed.again, ({ value, valueOf }) =>
        value() === valueOf(typed.next) ? undefined : { kind: 'differs', message: $localize`两次输入的新密码不一致` },
      );
    },
    {
      submission: {
        action: (typed) =>
          onFields(typed, async () => {
            const { current, next } = typed().value();
            await this.session.changePassword({ current, next });
            this.changed.emit();
          }),
      },
    },
  );
}

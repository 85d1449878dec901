import { ChangeDetectionStrategy, Component, computed, inject, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, pattern, required } from '@angular/forms/signals';
import { identityLimits, Role } from '@huoshui/contracts';
import { Field, FormFault, optionsOf } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { roleHint, roleName } from '../shell/words/role-name';
import { PeopleApi } from './people-api';
import { IssuedPassword } from './people-initial-password';

/** A new person's account. The server makes the initial password. */
@Component({
  selector: 'hs-people-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, FormFault, FormRoot],
  templateUrl: './people-form.html',
})
export class PeopleForm {
  private readonly api = inject(PeopleApi);
  readonly created = output<IssuedPassword>();
  protected readonly roles = optionsOf(roleName);
  protected readonly hint = computed(() => roleHint[this.model().role as Role]);
  private readonly model = signal({ displayName: '', name: '', role: Role.Officer as string });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.displayName);
      maxLength(typed.displayName, identityLimits.displayName);
      required(typed.name);
      maxLength(typed.name, identityLimits.name);
      pattern(typed.name, /^[\p{L}\p{N}._-]+$/u, { message: $localize`只能用字母、汉字、数字和 . _ -` });
    },
    { submission: { action: (typed) => onFields(typed, () => this.create(typed().value())) } },
  );

  private async create(typed: { displayName: string; name: string; role: string }): Promise<void> {
    const input = { displayName: typed.displayName.trim(), name: typed.name, role: typed.role as Role };
    this.created.emit({ ...(await this.api.create(input)), displayName: input.displayName });
  }
}

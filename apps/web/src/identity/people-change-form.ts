import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { disabled, form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { identityLimits, PersonView, Role } from '@huoshui/contracts';
import { Field, FormFault, optionsOf, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { roleHint, roleName } from '../shell/words/role-name';
import { PeopleApi } from './people-api';
import type { SavedPerson } from './people-saved';

/** A person's shown name and role. */
@Component({
  selector: 'hs-people-change-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, FormFault, FormRoot],
  templateUrl: './people-change-form.html',
})
export class PeopleChangeForm {
  private readonly api = inject(PeopleApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  readonly person = input.required<PersonView>();
  /** One's own role stays as it is: nobody locks themselves out. */
  readonly self = input(false);
  readonly changed = output<SavedPerson | null>();
  protected readonly roles = optionsOf(roleName);
  private readonly model = linkedSignal(() => ({
    displayName: this.person().displayName,
    role: this.person().role as string,
  }));
  protected readonly hint = computed(() => roleHint[this.model().role as Role]);
  protected readonly same = computed(() => {
    const { displayName, role } = this.model();
    return displayName.trim() === this.person().displayName && role === this.person().role;
  });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.displayName);
      maxLength(typed.displayName, identityLimits.displayName);
      disabled(typed.role, () => this.self());
    },
    { submission: { action: (typed) => onFields(typed, () => this.save(typed().value())) } },
  );

  private async save({ displayName, role }: { displayName: string; role: string }): Promise<void> {
    const { id, version } = this.person();
    const input = { displayName: displayName.trim(), role: role as Role };
    try {
      this.changed.emit({ id, ...input, ...(await this.api.change(id, input, version)) });
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.acting.offerNewer(() => this.changed.emit(null));
    }
    this.toasts.done($localize`已保存`);
  }
}

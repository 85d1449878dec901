import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { JoinDepartment } from '@huoshui/contracts';
import { DayField, Failed, Field, FormFault, Loading, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { PersonPicker } from '../shell/parts/person-picker';
import { PeopleList } from '../shell/people-list';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { DepartmentsApi } from './departments-api';

/** Who joins the department, from which day, and whether as its head. */
@Component({
  selector: 'hs-join-department-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Failed, Field, FormField, FormFault, FormRoot, Loading, PersonPicker],
  templateUrl: './join-department-form.html',
})
export class JoinDepartmentForm {
  private readonly api = inject(DepartmentsApi);
  private readonly list = inject(PeopleList);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  protected readonly say = say;
  readonly departmentId = input.required<string>();
  readonly joined = output<void>();
  protected readonly people = this.list.all;
  protected readonly active = this.list.active;
  private readonly model = signal({ personId: '', head: false, from: this.session.today() });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.personId, { message: $localize`请从名单里选一个人` });
      required(typed.from);
    },
    { submission: { action: (typed) => onFields(typed, () => this.join(typed().value())) } },
  );

  private async join(input: JoinDepartment): Promise<void> {
    await this.api.join(this.departmentId(), input);
    const name = this.active().find((person) => person.id === input.personId)?.displayName ?? '';
    this.toasts.done($localize`${name}:name:已加入`);
    this.joined.emit();
  }
}

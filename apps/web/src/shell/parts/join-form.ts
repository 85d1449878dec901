import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, required } from '@angular/forms/signals';
import { JoinDepartment } from '@huoshui/contracts';
import { DayField, Failed, Field, FormFault, Loading, Toasts } from '@huoshui/ui';
import { onFields } from '../on-fields';
import { PeopleList } from '../people-list';
import { Session } from '../session';
import { say } from '../words/say';
import { PersonPicker } from './person-picker';

/** Who joins a team or a department, from which day, and whether as its head where there is one. */
@Component({
  selector: 'hs-join-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Failed, Field, FormField, FormFault, FormRoot, Loading, PersonPicker],
  templateUrl: './join-form.html',
})
export class JoinForm {
  private readonly list = inject(PeopleList);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  protected readonly say = say;
  /** What is joined: 队伍, 部门. */
  readonly what = input.required<string>();
  /** What being its head means; empty where there is none. */
  readonly head = input('');
  readonly save = input.required<(input: JoinDepartment) => Promise<unknown>>();
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
    await this.save()(input);
    const name = this.active().find((person) => person.id === input.personId)?.displayName ?? '';
    this.toasts.done($localize`${name}:name:已加入`);
    this.joined.emit();
  }
}

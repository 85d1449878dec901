import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { Permission, ScheduleTaskView, ScheduleView } from '@huoshui/contracts';
import { form, FormField } from '@angular/forms/signals';
import { Acting } from '../shell/acting';
import { PersonPicker } from '../shell/parts/person-picker';
import { PeopleList } from '../shell/people-list';
import { Session } from '../shell/session';
import { SchedulesApi } from './schedules-api';

/** Who answers for a task: oneself by one tap; another person where people may be looked up. */
@Component({
  selector: 'hs-owner-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [FormField, PersonPicker],
  templateUrl: './owner-form.html',
})
export class OwnerForm {
  private readonly api = inject(SchedulesApi);
  private readonly acting = inject(Acting);
  private readonly session = inject(Session);
  readonly schedule = input.required<ScheduleView>();
  readonly task = input.required<ScheduleTaskView>();
  readonly saved = output<void>();
  readonly stale = output<void>();
  protected readonly people = inject(PeopleList).active;
  protected readonly seesPeople = computed(() => this.session.may(Permission.PersonRead));
  protected readonly me = computed(() => this.session.view()?.person.id ?? '');
  protected readonly busy = signal(false);
  protected readonly model = signal({ ownerId: '' });
  protected readonly form = form(this.model);

  constructor() {
    effect(() => this.model.set({ ownerId: this.task().owner?.id ?? '' }));
  }

  protected async give(ownerId: string | null): Promise<void> {
    const { project, version } = this.schedule();
    this.busy.set(true);
    const write = () => this.api.setOwner(project.id, this.task().id, ownerId, version);
    const done = await this.acting.run(write, { done: $localize`负责人已更新`, stale: () => this.stale.emit() });
    this.busy.set(false);
    if (done) this.saved.emit();
  }
}

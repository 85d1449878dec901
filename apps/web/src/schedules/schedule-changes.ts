import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { ScheduleView } from '@huoshui/contracts';
import { Failed, InstantPipe, Loading } from '@huoshui/ui';
import { say } from '../shell/words/say';
import { changeSentence } from './change-words';
import { SchedulesApi } from './schedules-api';

/** What people did with a schedule, or with one task of it: the newest first, each with its reason. */
@Component({
  selector: 'hs-schedule-changes',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, InstantPipe, Loading],
  templateUrl: './schedule-changes.html',
})
export class ScheduleChanges {
  private readonly api = inject(SchedulesApi);
  readonly schedule = input.required<ScheduleView>();
  /** Without it: of the whole schedule. */
  readonly taskId = input<string>();
  protected readonly changes = this.api.changes(this.schedule);
  protected readonly shown = computed(() => {
    const id = this.taskId();
    const all = this.changes.hasValue() ? this.changes.value() : [];
    return id === undefined ? all : all.filter(({ task }) => task?.id === id);
  });
  protected readonly say = say;
  protected readonly sentence = changeSentence;
}

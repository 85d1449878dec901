import { NgTemplateOutlet } from '@angular/common';
import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { ScheduleTaskView, ScheduleView } from '@huoshui/contracts';
import { addDays, Day } from '@huoshui/domain';
import { Acting } from '../shell/acting';
import { againstBaseline, taskStateName } from './schedule-words';
import { SchedulesApi } from './schedules-api';
import { tasksByTrack } from './task-order';

/** What could begin within so many days may have begun today. */
const SOON_DAYS = 7;

/** The schedule on a phone: by track, the next task first, what is late in red; one tap says that it began or ended today. */
@Component({
  selector: 'hs-task-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [NgTemplateOutlet],
  templateUrl: './task-list.html',
  styleUrl: './task-list.css',
})
export class TaskList {
  private readonly api = inject(SchedulesApi);
  private readonly acting = inject(Acting);
  readonly schedule = input.required<ScheduleView>();
  readonly opened = output<string>();
  readonly changed = output<void>();
  protected readonly tracks = computed(() => tasksByTrack(this.schedule()));
  protected readonly againstBaseline = againstBaseline;

  protected stateOf({ late, state }: ScheduleTaskView): string {
    return late ? $localize`逾期` : taskStateName[state];
  }

  protected daysOf({ begin, finish, state }: ScheduleTaskView): string {
    const days = $localize`${begin}:begin: 至 ${finish}:finish:`;
    return state === 'done' ? days : $localize`预计 ${days}:days:`;
  }

  /** What one tap may record of a task: that it began, then that it ended. */
  protected tapOf(task: ScheduleTaskView): 'begin' | 'finish' | null {
    if (!this.schedule().mayWrite) return null;
    if (task.state === 'open') return task.begin <= addDays(this.schedule().today as Day, SOON_DAYS) ? 'begin' : null;
    return task.state === 'begun' && task.milestone === null ? 'finish' : null;
  }

  protected async tap(task: ScheduleTaskView, what: 'begin' | 'finish'): Promise<void> {
    const { project, today, version } = this.schedule();
    const input = {
      begin: what === 'begin' ? today : task.actualBegin,
      finish: what === 'finish' ? today : task.actualFinish,
    };
    const done = what === 'begin' ? $localize`已记：今天开始` : $localize`已记：今天完成`;
    const write = () => this.api.setActual(project.id, task.id, input, version);
    if (await this.acting.run(write, { done, stale: () => this.changed.emit() })) this.changed.emit();
  }
}

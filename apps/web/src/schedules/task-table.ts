import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { ScheduleView } from '@huoshui/contracts';
import { DayPipe } from '@huoshui/ui';
import { againstBaseline, durationText, taskStateName } from './schedule-words';

/** The same schedule as figures: for who would rather read than look, and for screen readers. */
@Component({
  selector: 'hs-task-table',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe],
  templateUrl: './task-table.html',
  styleUrl: './task-table.css',
})
export class TaskTable {
  readonly schedule = input.required<ScheduleView>();
  readonly opened = output<string>();
  protected readonly stateName = taskStateName;
  protected readonly durationText = durationText;
  protected readonly againstBaseline = againstBaseline;
  protected readonly rows = computed(() => {
    const titles = new Map(this.schedule().tracks.map(({ key, title }) => [key, title]));
    return this.schedule().tasks.map((task) => ({ task, track: titles.get(task.track) ?? '' }));
  });
}

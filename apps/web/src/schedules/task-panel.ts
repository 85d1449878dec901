import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { ScheduleTaskView, ScheduleView } from '@huoshui/contracts';
import { milestoneName } from '@huoshui/ui';
import { ActualForm } from './actual-form';
import { ScheduleChanges } from './schedule-changes';
import { OwnerForm } from './owner-form';
import { ReplanForm } from './replan-form';
import { againstBaseline, durationText, durationUnitName, taskStateName } from './schedule-words';

/** One task in the drawer: what was promised, what is expected, what has happened, who answers, and how it came to be so. */
@Component({
  selector: 'hs-task-panel',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ActualForm, ScheduleChanges, OwnerForm, ReplanForm],
  templateUrl: './task-panel.html',
  styleUrl: './task-panel.css',
})
export class TaskPanel {
  readonly schedule = input.required<ScheduleView>();
  readonly task = input.required<ScheduleTaskView>();
  readonly changed = output<void>();
  protected readonly stateName = taskStateName;
  protected readonly unitName = durationUnitName;
  protected readonly milestoneName = milestoneName;
  protected readonly durationText = durationText;
  protected readonly againstBaseline = againstBaseline;
  protected readonly over = computed(() => this.task().state === 'done' || this.task().state === 'presumed');
  protected readonly track = computed(() => this.schedule().tracks.find(({ key }) => key === this.task().track)?.title);
  protected readonly before = computed(() => {
    const byKey = new Map(this.schedule().tasks.map((task) => [task.key, task]));
    return this.task().after.flatMap(({ on, kind, lag }) => {
      const task = byKey.get(on);
      if (!task) return [];
      const how = kind === 'startToStart' ? $localize`开始后` : $localize`完成后`;
      const wait = lag > 0 ? $localize`隔 ${lag}:lag: 天` : '';
      return [{ id: task.id, words: `${task.title}${how}${wait}`, finish: task.finish }];
    });
  });
  protected readonly partners = computed(() =>
    this.schedule().pairs.filter((pair) => pair.a === this.task().key || pair.b === this.task().key),
  );
}

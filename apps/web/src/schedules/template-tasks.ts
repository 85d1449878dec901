import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { templateLimits } from '@huoshui/contracts';
import { ScheduleTemplate, TemplateTask } from '@huoshui/domain';
import { Icon, milestoneName } from '@huoshui/ui';
import { actName, approvalName, dependencyWords } from './template-words';

/** The tasks of a template in their order. Durations are typed in place; the rest of a task opens beside. */
@Component({
  selector: 'hs-template-tasks',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './template-tasks.html',
  styleUrl: './template-tasks.css',
})
export class TemplateTasks {
  readonly content = input.required<ScheduleTemplate>();
  readonly editable = input.required<boolean>();
  /** Indices of the tasks that have a fault. */
  readonly faulty = input.required<ReadonlySet<number | null>>();
  readonly opened = output<string>();
  readonly moved = output<{ key: string; by: -1 | 1 }>();
  readonly resized = output<{ key: string; duration: number }>();
  readonly added = output<TemplateTask | null>();
  protected readonly limits = templateLimits;
  protected readonly actName = actName;
  protected readonly milestoneName = milestoneName;
  protected readonly approvalName = approvalName;
  protected readonly rows = computed(() => {
    const content = this.content();
    return content.tasks.map((task) => ({
      ...task,
      task,
      trackTitle: content.tracks.find((track) => track.key === task.track)?.title ?? '',
      waits: task.after.map((dependency) => dependencyWords(dependency, content)).join('、'),
    }));
  });

  protected resize(key: string, typed: string): void {
    this.resized.emit({ key, duration: Number(typed) });
  }
}

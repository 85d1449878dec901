import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { AddScheduleTask, scheduleLimits, ScheduleView } from '@huoshui/contracts';
import { DependencyKind, DurationUnit } from '@huoshui/domain';
import { Choice, Field, FormFault, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { expectedDays } from './expected-days';
import { SchedulesApi } from './schedules-api';
import { TaskPicks } from './task-picks';
import { WorkDays } from './work-days';

/** A task that the template does not know: in which track, how long, after which tasks, and who waits for it. */
@Component({
  selector: 'hs-own-task-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, Field, FormField, FormFault, FormRoot, TaskPicks],
  templateUrl: './own-task-form.html',
  styles: `
    ui-choice {
      display: block;
      margin-top: 6px;
    }
  `,
})
export class OwnTaskForm {
  private readonly api = inject(SchedulesApi);
  private readonly toasts = inject(Toasts);
  private readonly days = inject(WorkDays);
  readonly schedule = input.required<ScheduleView>();
  /** The id of the new task. */
  readonly saved = output<string>();
  protected readonly limits = scheduleLimits;
  protected readonly units = [
    { value: DurationUnit.Workdays as string, name: $localize`工作日` },
    { value: DurationUnit.CalendarDays as string, name: $localize`自然日` },
  ];
  protected readonly after = signal<readonly string[]>([]);
  protected readonly before = signal<readonly string[]>([]);
  private readonly model = signal({
    title: '',
    track: '',
    department: '',
    duration: 10,
    unit: DurationUnit.Workdays as string,
  });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.title, { message: $localize`写下任务名称` });
      maxLength(typed.title, scheduleLimits.title);
      required(typed.track, { message: $localize`选一条线` });
      maxLength(typed.department, scheduleLimits.department);
      validate(typed.duration, ({ value }) =>
        Number.isInteger(value()) && value() >= 1 && value() <= scheduleLimits.duration
          ? undefined
          : { kind: 'duration', message: $localize`请填 1 到 ${scheduleLimits.duration}:most: 的整数` },
      );
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );
  /** When it would begin and end, and by how much the end of all moves; null while that cannot be told. */
  protected readonly ahead = computed(() => {
    const { duration } = this.model();
    if (!this.days.known() || !Number.isInteger(duration) || duration < 1) return null;
    return expectedDays(this.schedule(), this.input(), this.days.calendar());
  });

  private input(): AddScheduleTask {
    const { title, track, department, duration, unit } = this.model();
    return {
      title: title.trim(),
      track,
      department: department.trim() || null,
      duration,
      unit: unit as DurationUnit,
      after: this.after().map((on) => ({ on, kind: DependencyKind.FinishToStart, lag: 0 })),
      before: [...this.before()],
    };
  }

  private async save(): Promise<void> {
    const { id } = await this.api.addTask(this.schedule().project.id, this.input());
    this.toasts.done($localize`任务已加入时序图`);
    this.saved.emit(id);
  }
}

import { ChangeDetectionStrategy, Component, computed, effect, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, validate } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { scheduleLimits, ScheduleTaskView, ScheduleView } from '@huoshui/contracts';
import { Day, isDay, recordActual, ScheduledTask } from '@huoshui/domain';
import { DayField, Field, FormFault, milestoneName, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { decisionFault } from '../shell/decision-fault';
import { onFields } from '../shell/on-fields';
import { SchedulesApi } from './schedules-api';

/** On which days a task was begun and ended. A milestone's end is its recorded fact and leads to the project's page. */
@Component({
  selector: 'hs-actual-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Field, FormField, FormFault, FormRoot, RouterLink],
  templateUrl: './actual-form.html',
})
export class ActualForm {
  private readonly api = inject(SchedulesApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  readonly schedule = input.required<ScheduleView>();
  readonly task = input.required<ScheduleTaskView>();
  readonly saved = output<void>();
  readonly stale = output<void>();
  protected readonly milestone = computed(() => {
    const { milestone } = this.task();
    return milestone && milestoneName[milestone];
  });
  private readonly model = signal({ begin: '', finish: '', note: '' });
  protected readonly form = form(
    this.model,
    (typed) => {
      maxLength(typed.note, scheduleLimits.note);
      validate(typed.finish, ({ value, valueOf }) => this.check(valueOf(typed.begin), value()));
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  constructor() {
    effect(() => {
      const { actualBegin, actualFinish, note } = this.task();
      this.model.set({ begin: actualBegin ?? '', finish: actualFinish ?? '', note: note ?? '' });
    });
  }

  private check(begin: string, finish: string) {
    const task = this.task() as ScheduleTaskView & ScheduledTask;
    const days = { begin: isDay(begin) ? begin : null, finish: isDay(finish) ? finish : null };
    return decisionFault(recordActual(task, days, this.schedule().today as Day));
  }

  private async save(): Promise<void> {
    const { begin, finish, note } = this.model();
    const { project, version } = this.schedule();
    const input = { begin: begin || null, finish: finish || null, note: note.trim() || null };
    try {
      await this.api.setActual(project.id, this.task().id, input, version);
    } catch (error) {
      if (isStale(error)) await this.acting.offerNewer(() => this.stale.emit());
      throw error;
    }
    this.toasts.done($localize`已记下实际日期`);
    this.saved.emit();
  }
}

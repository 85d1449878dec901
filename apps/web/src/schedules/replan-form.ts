import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  signal,
  untracked,
} from '@angular/core';
import { form, FormField, FormRoot, maxLength, required, validate } from '@angular/forms/signals';
import { scheduleLimits, ScheduleTaskView, ScheduleView } from '@huoshui/contracts';
import { Day, isDay, Replan } from '@huoshui/domain';
import { DayField, Field, FormFault, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { decisionFault } from '../shell/decision-fault';
import { onFields } from '../shell/on-fields';
import { planAhead } from './plan-ahead';
import { durationUnitName } from './schedule-words';
import { SchedulesApi } from './schedules-api';
import { ShiftList } from './shift-list';
import { WorkDays } from './work-days';

/** Another first day or another duration, with a reason; what else moves is shown before it is sent. */
@Component({
  selector: 'hs-replan-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Field, FormField, FormFault, FormRoot, ShiftList],
  templateUrl: './replan-form.html',
})
export class ReplanForm {
  private readonly api = inject(SchedulesApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  private readonly days = inject(WorkDays);
  readonly schedule = input.required<ScheduleView>();
  readonly task = input.required<ScheduleTaskView>();
  /** What a hand has already asked for by a pull. */
  readonly wanted = input<Replan>({});
  readonly saved = output<void>();
  /** Somebody else changed the schedule, and the person wants the newer one. */
  readonly stale = output<void>();
  protected readonly durationLabel = computed(() => $localize`工期（${durationUnitName[this.task().unit]}:unit:）`);
  protected readonly begun = computed(() => this.task().state !== 'open');
  private readonly model = signal({ notBefore: '', duration: 1, reason: '' });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.duration);
      required(typed.reason, { message: $localize`写一句为什么调整` });
      maxLength(typed.reason, scheduleLimits.reason);
      validate(typed.duration, ({ value }) =>
        Number.isInteger(value()) && value() >= 1 && value() <= scheduleLimits.duration
          ? undefined
          : { kind: 'duration', message: $localize`请填 1 到 ${scheduleLimits.duration}:most: 的整数` },
      );
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );
  protected readonly ahead = computed(() =>
    planAhead(this.schedule(), this.task(), this.change(), this.days.calendar()),
  );
  /** Why the plan cannot be so; nothing while it is as before. */
  protected readonly fault = computed(() => {
    const ahead = this.ahead();
    return ahead.ok || ahead.code === 'schedule.task.unchanged' ? undefined : decisionFault(this.named(ahead));
  });

  constructor() {
    effect(() => {
      const { task, wanted } = { task: this.task(), wanted: this.wanted() };
      const notBefore = wanted.notBefore === undefined ? task.notBefore : wanted.notBefore;
      const { reason } = untracked(this.model);
      this.model.set({ notBefore: notBefore ?? '', duration: wanted.duration ?? task.duration, reason });
    });
  }

  /** Only what differs from the plan as it stands. */
  private change(): Replan {
    const { notBefore, duration } = this.model();
    const task = this.task();
    const day = isDay(notBefore) ? notBefore : null;
    return {
      ...(!this.begun() && day !== task.notBefore && { notBefore: day }),
      ...(duration !== task.duration && Number.isInteger(duration) && duration >= 1 && { duration }),
    };
  }

  /** The rule speaks of tasks by key, people by title. */
  private named(refused: Exclude<ReturnType<typeof planAhead>, { ok: true }>) {
    return { ...refused, facts: { ...refused.facts, task: this.task().title } };
  }

  /** As early as what it waits for allows. */
  protected asEarly(): void {
    this.model.update((typed) => ({ ...typed, notBefore: '' }));
  }

  private async save(): Promise<void> {
    const { project, version } = this.schedule();
    try {
      const change = this.change() as { notBefore?: Day | null; duration?: number };
      await this.api.replan(project.id, this.task().id, { ...change, reason: this.model().reason.trim() }, version);
    } catch (error) {
      if (isStale(error)) await this.acting.offerNewer(() => this.stale.emit());
      throw error;
    }
    this.toasts.done($localize`计划已调整，原因已记入`);
    this.saved.emit();
  }
}

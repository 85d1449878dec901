import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal, untracked } from '@angular/core';
import { applyEach, form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { SupervisedProject, taskForceLimits } from '@huoshui/contracts';
import { DayField, Field, FormFault, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { SupervisionApi } from './supervision-api';
import { newTask, taskOf, TaskedDraft, taskRules } from './tasked-draft';
import { TaskedFields } from './tasked-fields';

/** A meeting's notes; what it gave to somebody becomes an order in the same save. */
@Component({
  selector: 'hs-meeting-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Field, FormField, FormFault, FormRoot, TaskedFields],
  templateUrl: './meeting-form.html',
  styleUrl: './project-forms.css',
})
export class MeetingForm {
  private readonly api = inject(SupervisionApi);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  readonly supervised = input.required<SupervisedProject>();
  readonly mayIssue = input.required<boolean>();
  readonly saved = output<void>();
  protected readonly limits = taskForceLimits;
  private readonly model = signal({ day: '', attendees: '', decisions: '', orders: [] as TaskedDraft[] });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.day);
      required(typed.attendees, { message: $localize`写明谁参加了` });
      maxLength(typed.attendees, taskForceLimits.attendees);
      required(typed.decisions, { message: $localize`写明议定了什么` });
      maxLength(typed.decisions, taskForceLimits.decisions);
      applyEach(typed.orders, taskRules);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  constructor() {
    effect(() => {
      const members = this.supervised().taskForce?.members ?? [];
      const attendees = members.map(({ name }) => name).join('、');
      untracked(() => this.model.set({ day: this.session.today(), attendees, decisions: '', orders: [] }));
    });
  }

  protected addOrder(): void {
    this.model.update((model) => ({ ...model, orders: [...model.orders, newTask()] }));
  }

  protected dropOrder(at: number): void {
    this.model.update((model) => ({ ...model, orders: model.orders.filter((_, place) => place !== at) }));
  }

  private async save(): Promise<void> {
    const { day, attendees, decisions, orders } = this.model();
    const input = { day, attendees: attendees.trim(), decisions: decisions.trim(), orders: orders.map(taskOf) };
    const held = await this.api.holdMeeting(this.supervised().project.id, input);
    this.toasts.done(
      held.orders.length > 0 ? $localize`会议已记，下发督办单 ${held.orders.join('、')}:numbers:` : $localize`会议已记`,
    );
    this.saved.emit();
  }
}

import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { AddFollowUp, FollowUpKind, leadLimits } from '@huoshui/contracts';
import { Choice, DayField, Field, FormFault, optionsOf, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { followUpKindName } from './lead-words';
import { LeadsApi } from './leads-api';

/** A follow-up with one thumb: how, what was said, what comes next and when. The day is today unless told otherwise. */
@Component({
  selector: 'hs-follow-up-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, DayField, Field, FormField, FormFault, FormRoot],
  templateUrl: './follow-up-form.html',
})
export class FollowUpForm {
  private readonly api = inject(LeadsApi);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  readonly leadId = input.required<string>();
  readonly saved = output<void>();
  protected readonly kinds = optionsOf(followUpKindName);
  private readonly model = signal(this.blank());
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.day);
      required(typed.note, { message: $localize`写一句谈了什么` });
      maxLength(typed.note, leadLimits.note);
      maxLength(typed.nextStep, leadLimits.nextStep);
      required(typed.nextStep, {
        message: $localize`选了日子，也写一句下一步做什么`,
        when: ({ valueOf }) => valueOf(typed.nextStepOn) !== '',
      });
    },
    { submission: { action: (typed) => onFields(typed, () => this.save(typed().value())) } },
  );

  private async save(typed: ReturnType<typeof this.model>): Promise<void> {
    const input: AddFollowUp = {
      kind: typed.kind as FollowUpKind,
      day: typed.day,
      note: typed.note.trim(),
      ...(typed.nextStep.trim() && { nextStep: typed.nextStep.trim() }),
      ...(typed.nextStepOn && { nextStepOn: typed.nextStepOn }),
    };
    await this.api.followUp(this.leadId(), input);
    this.toasts.done($localize`已记下跟进`);
    this.saved.emit();
    this.form().reset(this.blank());
  }

  private blank() {
    return { kind: FollowUpKind.Call as string, day: this.session.today(), note: '', nextStep: '', nextStepOn: '' };
  }
}

import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, hidden, maxLength, required } from '@angular/forms/signals';
import { AnswerObjection, corrigendumLimits, objectionLimits, ObjectionView } from '@huoshui/contracts';
import { ObjectionRemedy } from '@huoshui/domain';
import { Field, FormFault, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { printedWords, remedyName, subjectOf } from './objection-words';
import { ObjectionsApi } from './objections-api';

const REMEDIES = Object.values(ObjectionRemedy);

/** The office's answer: whether it holds, why, and how it is made good. */
@Component({
  selector: 'hs-answer-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, FormFault, FormRoot],
  templateUrl: './answer-form.html',
})
export class AnswerForm {
  private readonly api = inject(ObjectionsApi);
  private readonly toasts = inject(Toasts);
  readonly objection = input.required<ObjectionView>();
  readonly saved = output<void>();
  protected readonly subjectOf = subjectOf;
  protected readonly printed = printedWords;
  protected readonly remedies = REMEDIES.map((value) => ({ value, name: remedyName[value] }));
  private readonly model = signal({ verdict: '', remedy: '', corrected: '', answer: '' });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.verdict, { message: $localize`请选成立或不成立` });
      hidden(typed.remedy, ({ valueOf }) => valueOf(typed.verdict) !== 'upheld');
      required(typed.remedy, { message: $localize`请选怎样更正` });
      hidden(typed.corrected, ({ valueOf }) => !this.corrects(valueOf(typed.verdict), valueOf(typed.remedy)));
      required(typed.corrected, { message: $localize`请填更正后的数` });
      maxLength(typed.corrected, corrigendumLimits.text);
      required(typed.answer, { message: $localize`请写明理由` });
      maxLength(typed.answer, objectionLimits.answer);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  private corrects(verdict: string, remedy: string): boolean {
    return verdict === 'upheld' && remedy === ObjectionRemedy.Corrigendum;
  }

  private async save(): Promise<void> {
    const { verdict, remedy, corrected, answer } = this.model();
    const upheld = verdict === 'upheld';
    const written: AnswerObjection = {
      state: upheld ? 'upheld' : 'rejected',
      answer,
      ...(upheld && { remedy: remedy as ObjectionRemedy }),
      ...(this.corrects(verdict, remedy) && { corrected }),
    };
    await this.api.answer(this.objection(), written);
    this.toasts.done(
      this.corrects(verdict, remedy) ? $localize`已答复，勘误已起草，待另一位同事批准` : $localize`已答复`,
    );
    this.saved.emit();
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { entryLimits, fileLimits, StandingEntriesView } from '@huoshui/contracts';
import { Field, FilePicker, FormFault, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { say } from '../shell/words/say';
import { StandingsApi } from './standings-api';

const EMPTY = { asked: '', subject: '', value: '', evidenceText: '', evidenceFileId: '', reason: '' };

/** One figure or mark: which, whose, how much, on what evidence. */
@Component({
  selector: 'hs-entry-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FilePicker, FormField, FormFault, FormRoot],
  templateUrl: './entry-form.html',
})
export class EntryForm {
  protected readonly api = inject(StandingsApi);
  private readonly toasts = inject(Toasts);
  readonly view = input.required<StandingEntriesView>();
  /** Marks are the office's. */
  readonly marks = input.required<boolean>();
  readonly kept = output<void>();
  protected readonly say = say;
  protected readonly fileLimits = fileLimits;
  protected readonly choices = computed(() =>
    this.view().asked.flatMap((one, at) => (one.kind === 'figure' || this.marks() ? [{ ...one, at: String(at) }] : [])),
  );
  private readonly model = signal({ ...EMPTY });
  protected readonly asked = computed(() => this.view().asked[Number(this.model().asked || -1)] ?? null);
  protected readonly subjects = computed(() => {
    const asked = this.asked();
    return asked === null ? [] : asked.of === 'team' ? this.view().teams : this.view().persons;
  });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.asked, { message: $localize`请选填什么` });
      required(typed.subject, { message: $localize`请选对象` });
      required(typed.value, { message: $localize`请填数字` });
      required(typed.reason, { message: $localize`请写说明` });
      maxLength(typed.reason, entryLimits.reason);
      maxLength(typed.evidenceText, entryLimits.evidence);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  private async save(): Promise<void> {
    const { subject, value, evidenceText, evidenceFileId, reason } = this.model();
    const asked = this.asked();
    if (!asked) return;
    await this.api.record({
      kind: asked.kind,
      name: asked.name,
      period: this.view().period,
      ...(asked.of === 'team' ? { teamId: subject } : { personId: subject }),
      value: Number(value),
      ...(evidenceText && { evidenceText }),
      ...(evidenceFileId && { evidenceFileId }),
      reason,
    });
    this.toasts.done($localize`已填报，等另一位同事确认`);
    this.model.set({ ...EMPTY, asked: this.model().asked });
    this.form().reset();
    this.kept.emit();
  }
}

import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal, untracked } from '@angular/core';
import { applyEach, form, FormField, FormRoot, maxLength } from '@angular/forms/signals';
import { SupervisedProject, taskForceLimits } from '@huoshui/contracts';
import { FiveOnesLink } from '@huoshui/domain';
import { Field, FormFault, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { FilesField, NamedFile } from '../shell/parts/files-field';
import { PersonPicker } from '../shell/parts/person-picker';
import { PeopleList } from '../shell/people-list';
import { SupervisionApi } from './supervision-api';

interface SlotDraft {
  text: string;
  personId: string;
  files: readonly NamedFile[];
  link: string;
}

/** All five slots in one form: words, and a person, a paper or a place where it is written. */
@Component({
  selector: 'hs-five-ones-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, FormFault, FormRoot, FilesField, PersonPicker],
  templateUrl: './five-ones-form.html',
  styleUrl: './project-forms.css',
})
export class FiveOnesForm {
  private readonly api = inject(SupervisionApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  readonly supervised = input.required<SupervisedProject>();
  readonly saved = output<void>();
  readonly stale = output<void>();
  /** Who may not read people leaves them as they are. */
  protected readonly people = inject(PeopleList).active;
  private readonly model = signal({ slots: [] as SlotDraft[] });
  protected readonly form = form(
    this.model,
    (typed) => applyEach(typed.slots, (slot) => maxLength(slot.text, taskForceLimits.slotText)),
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  constructor() {
    effect(() => {
      const slots = this.supervised().fiveOnes.slots.map(({ text, person, file, link }) => ({
        text,
        personId: person?.id ?? '',
        files: file ? [file] : [],
        link: link ?? '',
      }));
      untracked(() => this.model.set({ slots }));
    });
  }

  protected readonly nameOf = (at: number): string => this.supervised().fiveOnes.slots[at]?.name ?? '';

  private async save(): Promise<void> {
    const { project, fiveOnesVersion } = this.supervised();
    const slots = this.model().slots.map(({ text, personId, files, link }) => ({
      text: text.trim(),
      personId: personId || null,
      fileId: files[0]?.id ?? null,
      link: (link || null) as FiveOnesLink | null,
    }));
    try {
      await this.api.putFiveOnes(project.id, { slots }, fiveOnesVersion);
    } catch (error) {
      if (!isStale(error)) throw error;
      await this.acting.offerNewer(() => this.stale.emit());
      return;
    }
    this.toasts.done($localize`五个一已保存`);
    this.saved.emit();
  }
}

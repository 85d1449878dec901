import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, max, maxLength, min, required } from '@angular/forms/signals';
import { weekLimits } from '@huoshui/contracts';
import { Day, possibleStarts, weekFormOn, WeekGround, WeekSettings } from '@huoshui/domain';
import { DayPipe, Field, FormFault, Toasts, weekdayNames } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { cutoffWords, daysWords } from './week-form-words';
import { WeekPreview } from './week-preview';
import { WeeksApi } from './weeks-api';

interface Typed {
  firstWeekday: string;
  cutoffHour: number;
  from: string;
  reason: string;
}

const OFFERED = 26;

/** Another form of the week: which, from when and why, beside the weeks that come of it. */
@Component({
  selector: 'hs-change-week-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, Field, FormField, FormFault, FormRoot, WeekPreview],
  templateUrl: './change-week-form.html',
  styleUrl: './change-week-form.css',
})
export class ChangeWeekForm {
  private readonly api = inject(WeeksApi);
  private readonly toasts = inject(Toasts);
  readonly settings = input.required<WeekSettings>();
  readonly ground = input.required<WeekGround>();
  readonly changed = output();
  protected readonly weekdays = weekdayNames.map((name, at) => ({ value: String(at + 1), name }));
  private readonly now = computed(() => weekFormOn(this.ground().today, this.settings()));
  private readonly model = linkedSignal((): Typed => ({
    firstWeekday: String(this.now().firstWeekday),
    cutoffHour: this.now().cutoffHour,
    from: '',
    reason: '',
  }));
  protected readonly wanted = computed(() => {
    const { firstWeekday, cutoffHour } = this.model();
    return { firstWeekday: Number(firstWeekday), cutoffHour: Number(cutoffHour) };
  });
  protected readonly starts = computed(() =>
    possibleStarts(this.settings(), this.wanted().firstWeekday, this.ground()).slice(0, OFFERED),
  );
  /** The day that was picked, while the first weekday still offers it. */
  protected readonly from = computed((): Day | null => {
    const picked = this.model().from as Day;
    return this.starts().includes(picked) ? picked : (this.starts()[0] ?? null);
  });
  protected readonly limits = weekLimits;
  protected readonly sound = computed(() => {
    const { cutoffHour } = this.wanted();
    return Number.isInteger(cutoffHour) && cutoffHour >= 0 && cutoffHour <= weekLimits.cutoffHours;
  });
  protected readonly change = computed(() => {
    const [from, { firstWeekday, cutoffHour }, now] = [this.from(), this.wanted(), this.now()];
    const same = firstWeekday === now.firstWeekday && cutoffHour === now.cutoffHour;
    return from === null || !this.sound() || same ? null : { firstWeekday, cutoffHour, from };
  });
  protected readonly words = computed(() =>
    this.sound() ? `${daysWords(this.wanted())}，${cutoffWords(this.wanted())}` : '',
  );
  protected readonly form = form(
    this.model,
    (typed) => {
      min(typed.cutoffHour, 0);
      max(typed.cutoffHour, weekLimits.cutoffHours);
      required(typed.reason);
      maxLength(typed.reason, weekLimits.reason);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  protected pick(event: Event): void {
    const from = (event.target as HTMLSelectElement).value;
    this.model.update((typed) => ({ ...typed, from }));
  }

  private async save(): Promise<void> {
    const change = this.change();
    if (change === null) return;
    await this.api.change({ ...change, reason: this.model().reason.trim() });
    this.toasts.done($localize`已定，自 ${change.from}:from: 起按新的周报告；起用之前可以撤回`);
    this.changed.emit();
  }
}

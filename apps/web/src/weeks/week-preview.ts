import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import {
  addDays,
  cutoffOf,
  touchedFrom,
  weeksFrom,
  WeekSettings,
  WeekSpan,
  withChange,
  WeekVersion,
} from '@huoshui/domain';
import { DayPipe, InstantPipe } from '@huoshui/ui';

const SHOWN = 6;

/** The weeks around a change as they would be: the last as before, the week of the change, and those after it. */
@Component({
  selector: 'hs-week-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe, InstantPipe],
  templateUrl: './week-preview.html',
  styleUrl: './week-preview.css',
})
export class WeekPreview {
  /** As they are now. */
  readonly settings = input.required<WeekSettings>();
  readonly change = input.required<WeekVersion>();
  private readonly changed = computed(() => withChange(this.settings(), this.change()));
  protected readonly touched = computed(() => touchedFrom(this.settings(), this.change().from));
  protected readonly weeks = computed(() => weeksFrom(addDays(this.touched(), -1), SHOWN, this.changed()));
  protected readonly ofChange = computed(
    () =>
      this.weeks().find(
        ({ from, to, days }) => days !== 7 && from <= this.change().from && this.change().from <= addDays(to, 1),
      ) ?? null,
  );

  protected cutoff({ week }: WeekSpan): string {
    return cutoffOf(week, this.changed()).toISOString();
  }

  protected number({ week }: WeekSpan): number {
    return Number(week.slice(6));
  }

  protected isNew({ to }: WeekSpan): boolean {
    return to >= this.change().from;
  }
}

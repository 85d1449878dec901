import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { addDays, Day, weekday } from '@huoshui/domain';

/** A day as 'YYYY-MM-DD' ('' when none), never a Date, so no zone can shift it; with the usual days one tap away. */
@Component({
  selector: 'ui-day-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <input
      class="input"
      type="date"
      [value]="value()"
      [disabled]="disabled()"
      [attr.max]="latest()"
      [attr.aria-label]="label()"
      (input)="type($event)"
      (blur)="touch.emit()"
    />
    @if (choices().length > 0) {
      <span class="chips">
        @for (choice of choices(); track choice.name) {
          <button
            type="button"
            class="chip"
            [attr.aria-pressed]="value() === choice.day"
            (click)="value.set(choice.day); touch.emit()"
          >
            {{ choice.name }}
          </button>
        }
      </span>
    }
  `,
  styles: `
    :host {
      display: block;
    }
    .chips {
      margin-top: 6px;
    }
  `,
})
export class DayField implements FormValueControl<string> {
  readonly value = model('');
  readonly disabled = input(false);
  readonly label = input.required<string>();
  readonly latest = input<string>();
  /** Offers days around this one: ahead for a next step, behind for what has happened. */
  readonly today = input<string>();
  readonly offers = input<'ahead' | 'behind' | 'none'>('none');
  readonly touch = output<void>();

  protected type(event: Event): void {
    this.value.set((event.target as HTMLInputElement).value);
  }

  protected readonly choices = computed(() => {
    const today = this.today() as Day | undefined;
    if (!today || this.offers() === 'none') return [];
    if (this.offers() === 'behind') {
      return [
        { name: $localize`今天`, day: today },
        { name: $localize`昨天`, day: addDays(today, -1) },
        { name: $localize`前天`, day: addDays(today, -2) },
      ];
    }
    return [
      { name: $localize`明天`, day: addDays(today, 1) },
      { name: $localize`三天后`, day: addDays(today, 3) },
      { name: $localize`下周一`, day: addDays(today, 8 - weekday(today)) },
      { name: $localize`一个月后`, day: addDays(today, 30) },
    ];
  });
}

import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  input,
  linkedSignal,
  model,
  output,
  viewChild,
} from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { Icon } from '../shared/icon';
import { dayChoices } from './day-choices';
import { typedDay } from './typed-day';

/**
 * A day as 'YYYY-MM-DD' ('' when none), never a Date, so no zone can shift it. It is typed as people write it, picked in the
 * browser's own calendar, or taken from the usual days one tap away; it is shown one way whatever language the browser speaks.
 */
@Component({
  selector: 'ui-day-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './day-field.html',
  styleUrl: './day-field.css',
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
  protected readonly text = linkedSignal(() => this.value());
  protected readonly misread = computed(() => this.text().trim() !== '' && this.read(this.text()) === null);
  protected readonly choices = computed(() => dayChoices(this.offers(), this.today()));
  private readonly calendar = viewChild.required<ElementRef<HTMLInputElement>>('calendar');

  protected type(event: Event): void {
    this.text.set((event.target as HTMLInputElement).value);
  }

  /** What was typed becomes the day when the hand leaves the field. */
  protected leave(): void {
    const day = this.read(this.text());
    if (day !== null || this.text().trim() === '') this.take(day ?? '');
    this.touch.emit();
  }

  protected pick(event: Event): void {
    this.take((event.target as HTMLInputElement).value);
    this.touch.emit();
  }

  protected take(day: string): void {
    this.value.set(day);
    this.text.set(day);
  }

  protected open(): void {
    this.calendar().nativeElement.showPicker();
  }

  private read(text: string): string | null {
    return typedDay(text, this.today() ?? this.latest() ?? this.value());
  }
}

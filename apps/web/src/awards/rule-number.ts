import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { shownFen, shownNumber, typedFen, typedNumber } from '../standings/editor/typed-number';

/** A number or an amount of a rule. What is no number stays as it was typed, so that its fault can name it; '' is null. */
@Component({
  selector: 'hs-rule-number',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <input
      class="input"
      inputmode="decimal"
      autocomplete="off"
      [attr.aria-label]="label()"
      [attr.aria-invalid]="fault() !== null"
      [placeholder]="hint()"
      [value]="text()"
      (change)="type($event)"
    />
    @if (fault(); as words) {
      <span class="alarm small" role="alert">{{ words }}</span>
    }
  `,
  styles: `
    :host {
      display: inline-block;
      width: 130px;
      vertical-align: top;
    }
    span {
      display: block;
    }
  `,
})
export class RuleNumber {
  readonly value = input.required<unknown>();
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly money = input(false);
  readonly fault = input<string | null>(null);
  /** A number, the text that is none, or null for nothing. */
  readonly typed = output<number | string | null>();
  protected readonly text = computed(() => (this.money() ? shownFen(this.value()) : shownNumber(this.value())));

  protected type(event: Event): void {
    const text = (event.target as HTMLInputElement).value.trim();
    this.typed.emit(text === '' ? null : this.money() ? typedFen(text) : typedNumber(text));
  }
}

import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  input,
  model,
  output,
  signal,
  untracked,
} from '@angular/core';
import { FormValueControl, ValidationError } from '@angular/forms/signals';
import { inWan } from '@huoshui/domain';
import { AmountPipe } from '../figures/amount.pipe';
import { typedMoney } from './typed-money';

/** An amount as people type it, held in 分; what was understood is read back below. */
@Component({
  selector: 'ui-money-field',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmountPipe],
  template: `
    <span class="box">
      <input
        class="input"
        inputmode="decimal"
        autocomplete="off"
        [attr.aria-label]="label()"
        [attr.aria-invalid]="misread()"
        [value]="text()"
        [disabled]="disabled()"
        (input)="type($event)"
        (blur)="touch.emit()"
      />
      <span class="unit" aria-hidden="true">{{ unit() }}</span>
    </span>
    <span class="read small" [class.alarm]="misread()" aria-live="polite">
      @if (misread()) {
        <ng-container i18n>读不出金额，可写 1200、1.2亿 或 800万元</ng-container>
      } @else if (foreign()) {
        <ng-container i18n>不写单位按万计，也可写 1.2亿</ng-container>
      } @else if (value() !== null) {
        = {{ value() | amount }}
      } @else {
        <ng-container i18n>不写单位按万元计，也可写 1.2亿</ng-container>
      }
    </span>
  `,
  styles: `
    :host {
      display: block;
    }
    .box {
      position: relative;
      display: block;
    }
    .unit {
      position: absolute;
      inset: 0 10px 0 auto;
      display: flex;
      align-items: center;
      color: var(--hs-ink-faint);
    }
    .box .input {
      padding-inline-end: 48px;
    }
    .read {
      color: var(--hs-ink-faint);
    }
    .read.alarm {
      color: var(--hs-alarm);
    }
  `,
})
export class MoneyField implements FormValueControl<number | null> {
  readonly value = model<number | null>(null);
  readonly errors = input<readonly ValidationError[]>([]);
  readonly disabled = input(false);
  readonly label = input.required<string>();
  readonly unit = input($localize`万元`);
  /** Foreign money is held in hundredths of its unit and not read back as 元. */
  readonly foreign = input(false);
  readonly touch = output<void>();
  protected readonly text = signal('');
  protected readonly misread = computed(() => this.text().trim() !== '' && typedMoney(this.text()) === null);

  constructor() {
    effect(() => {
      const value = this.value();
      const shown = untracked(() => typedMoney(this.text()));
      if (value !== null && value !== shown) this.text.set(inWan(value).replace(/\.?0+$/, ''));
      if (value === null && shown !== null) this.text.set('');
    });
  }

  protected type(event: Event): void {
    this.text.set((event.target as HTMLInputElement).value);
    this.value.set(typedMoney(this.text()));
  }
}

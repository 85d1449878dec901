import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import { FormValueControl } from '@angular/forms/signals';
import { AmountPipe } from '@huoshui/ui';
import { pasteMonths, readMonths, TypedMonths, blankMonths } from './typed-months';

/** Twelve amounts in 万元 side by side; a row or a column of a spreadsheet can be pasted into any of them. */
@Component({
  selector: 'hs-month-grid',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [AmountPipe],
  host: { role: 'group', '[attr.aria-label]': 'label()' },
  template: `
    <div class="grid">
      @for (text of value(); track $index) {
        <label>
          <span class="small soft" i18n>{{ $index + 1 }} 月</span>
          <input
            class="input"
            inputmode="decimal"
            autocomplete="off"
            [attr.aria-invalid]="read()[$index] === undefined"
            [value]="text"
            [disabled]="disabled()"
            (input)="type($index, $event)"
            (paste)="paste($index, $event)"
            (blur)="touch.emit()"
          />
        </label>
      }
    </div>
    <p class="small" [class.alarm]="misread()" [class.soft]="!misread()" aria-live="polite">
      @if (misread()) {
        <ng-container i18n>有读不出的金额，可写 1200、1.2亿 或 800万元</ng-container>
      } @else {
        <ng-container i18n>合计 {{ sum() | amount }}，不写单位按万元计；可从 Excel 整行或整列粘贴</ng-container>
      }
    </p>
  `,
  styles: `
    :host {
      display: block;
    }
    .grid {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(92px, 1fr));
      gap: var(--hs-space-2);
    }
    .input {
      text-align: end;
    }
  `,
})
export class MonthGrid implements FormValueControl<TypedMonths> {
  readonly value = model<TypedMonths>(blankMonths());
  readonly disabled = input(false);
  readonly label = input.required<string>();
  readonly touch = output<void>();
  protected readonly read = computed(() => readMonths(this.value()));
  protected readonly misread = computed(() => this.read().includes(undefined));
  protected readonly sum = computed(() => this.read().reduce<number>((sum, fen) => sum + (fen ?? 0), 0));

  protected type(at: number, event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    this.value.update((months) => months.map((typed, month) => (month === at ? text : typed)));
  }

  protected paste(at: number, event: ClipboardEvent): void {
    const pasted = pasteMonths(this.value(), at, event.clipboardData?.getData('text/plain') ?? '');
    if (!pasted) return;
    event.preventDefault();
    this.value.set(pasted);
  }
}

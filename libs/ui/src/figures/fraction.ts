import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { percent } from '../words/percent';

/** A rate never travels alone: numerator, denominator and percentage, "378/505 · 74.9 %" (domain.md §3). */
@Component({
  selector: 'ui-fraction',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'nowrap', '[attr.title]': 'definition()' },
  template: `{{ numerator() }}<span class="of">/{{ denominator() }}</span
    ><span class="rate"> · {{ rate() === null ? '—' : rate() + ' %' }}</span>`,
  styles: `
    .of {
      color: var(--hs-ink-soft);
    }
    .rate {
      color: var(--hs-ink-soft);
      font-size: 0.85em;
    }
  `,
})
export class Fraction {
  readonly numerator = input.required<number>();
  readonly denominator = input.required<number>();
  /** The sentence that defines the rate, shown as a tooltip. */
  readonly definition = input<string>();
  protected readonly rate = computed(() => percent(this.numerator(), this.denominator()));
}

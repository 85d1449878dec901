import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { shownAmount } from '@huoshui/domain';
import { exactYuan } from './exact-yuan';

/** An amount with its unit smaller beside it and the exact 元 in the tooltip. */
@Component({
  selector: 'ui-amount',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { '[attr.title]': 'exact()', class: 'nowrap' },
  template: `{{ shown()?.figure ?? '—' }}<span class="unit">{{ shown()?.unit }}</span>`,
  styles: `
    .unit {
      margin-inline-start: 3px;
      color: var(--hs-ink-soft);
      font-size: 0.8em;
      font-weight: 400;
    }
  `,
})
export class Amount {
  /** 分, or null when none is known. */
  readonly fen = input.required<number | null>();
  protected readonly shown = computed(() => (this.fen() === null ? null : shownAmount(this.fen() as number)));
  protected readonly exact = computed(() => (this.fen() === null ? null : exactYuan(this.fen() as number)));
}

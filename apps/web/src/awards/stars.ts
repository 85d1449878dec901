import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { starsName } from './award-words';

/** 三星 ★★★, or that no level is reached. */
@Component({
  selector: 'hs-stars',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<span class="name">{{ name() }}</span> <span aria-hidden="true">{{ drawn() }}</span>`,
  host: { '[class.none]': 'of() === null' },
  styles: `
    :host {
      color: var(--hs-warn);
      white-space: nowrap;
    }
    :host(.none) {
      color: var(--hs-ink-soft);
    }
    .name {
      margin-inline-end: 4px;
      font-weight: 600;
    }
    :host(.none) .name {
      font-weight: 400;
    }
  `,
})
export class Stars {
  readonly of = input.required<number | null>();
  protected readonly name = computed(() => starsName(this.of()));
  protected readonly drawn = computed(() => '★'.repeat(this.of() ?? 0));
}

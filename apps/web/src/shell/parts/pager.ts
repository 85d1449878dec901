import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Icon } from '@huoshui/ui';

/** Goes through a long list that is here already, a page at a time; nothing for a list of one page. */
@Component({
  selector: 'hs-pager',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    @if (pages() > 1) {
      <nav class="row" aria-label="翻页" i18n-aria-label>
        <button
          type="button"
          class="button"
          aria-label="上一页"
          i18n-aria-label
          [disabled]="page() <= 1"
          (click)="picked.emit(page() - 1)"
        >
          <ui-icon name="back" [size]="16" />
        </button>
        <span class="soft" i18n>第 {{ page() }} / {{ pages() }} 页，共 {{ count() }} 条</span>
        <button
          type="button"
          class="button"
          aria-label="下一页"
          i18n-aria-label
          [disabled]="page() >= pages()"
          (click)="picked.emit(page() + 1)"
        >
          <ui-icon name="forward" [size]="16" />
        </button>
      </nav>
    }
  `,
  styles: `
    nav {
      justify-content: center;
    }
  `,
})
export class Pager {
  readonly count = input.required<number>();
  readonly size = input.required<number>();
  /** From 1. */
  readonly page = input.required<number>();
  readonly picked = output<number>();
  protected readonly pages = computed(() => Math.ceil(this.count() / this.size()));
}

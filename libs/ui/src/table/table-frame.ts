import { ChangeDetectionStrategy, Component, computed, ElementRef, inject, input, output } from '@angular/core';

/**
 * The frame of a long table or list: it scrolls sideways when it must, says how much of the whole is shown, and asks for more.
 * J and K walk the rows, Enter opens one: each row holds a link marked `data-open`.
 */
@Component({
  selector: 'ui-table-frame',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './table-frame.html',
  styleUrl: './table-frame.css',
  host: { '(keydown)': 'walk($event)' },
})
export class TableFrame {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  /** What the table holds, for screen readers. */
  readonly label = input.required<string>();
  readonly shown = input.required<number>();
  readonly total = input<number | null>(null);
  /** True when there are at least `total`. */
  readonly floor = input(false);
  readonly hasMore = input(false);
  readonly busy = input(false);
  readonly more = output<void>();

  protected readonly count = computed(() => {
    const total = this.total();
    if (total === null) return $localize`已显示 ${this.shown()}:shown: 条`;
    const whole = `${total.toLocaleString('zh-CN')}${this.floor() ? '+' : ''}`;
    return $localize`已显示 ${this.shown()}:shown: 条，共 ${whole}:total: 条`;
  });

  protected walk(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
    const typing = (event.target as HTMLElement).matches('input, textarea, select');
    if (step === 0 || typing) return;
    const links = [...this.host.nativeElement.querySelectorAll<HTMLElement>('[data-open]')];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = links[Math.min(Math.max(at + step, 0), links.length - 1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

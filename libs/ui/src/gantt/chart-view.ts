import { computed, signal, Signal } from '@angular/core';
import { sameSlice, Slice, sliceInView } from './in-view';
import { ROW } from './lay-out';

/** The header's two rows. */
export const HEAD = 48;
/** Columns are drawn by strips of this width. */
export const STRIP = 256;
/** Rows drawn beyond both ends of the view. */
const SPARE = { spare: 8, step: 2 } as const;

/** What of the chart is in sight, told in steps: a scroll redraws only when a step is crossed. */
export class ChartView {
  readonly width = signal(0);
  readonly height = signal(0);
  private readonly top = signal(0);
  private readonly left = signal(0);
  readonly rows: Signal<Slice>;
  readonly strips: Signal<Slice>;
  /** As many rows as are ever drawn at once. */
  readonly slots = computed(() => Math.ceil(this.height() / ROW) + 2 * (SPARE.spare + SPARE.step));

  constructor(counts: { readonly rows: () => number; readonly strips: () => number; readonly names: () => number }) {
    this.rows = computed(
      () => {
        const seen = { at: this.top(), length: this.height() };
        return sliceInView(seen, { count: counts.rows(), size: ROW, ...SPARE });
      },
      { equal: sameSlice },
    );
    this.strips = computed(
      () => {
        const seen = { at: this.left(), length: this.width() - counts.names() };
        return sliceInView(seen, { count: counts.strips(), size: STRIP, spare: 3, step: 2 });
      },
      { equal: sameSlice },
    );
  }

  measure(scroller: HTMLElement): void {
    this.width.set(scroller.clientWidth);
    this.height.set(scroller.clientHeight);
  }

  follow(scroller: HTMLElement): void {
    this.top.set(scroller.scrollTop);
    this.left.set(scroller.scrollLeft);
  }
}

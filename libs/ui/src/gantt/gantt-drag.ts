import { computed, signal } from '@angular/core';
import type { GanttMove, GanttRow, GanttSpan } from './gantt-model';
import { daysPulled, TimeScale } from './time-scale';

/** Less than this many pixels is a click by an unsteady hand. */
const STEADY = 4;
/** So near the edge the chart follows the hand. */
const EDGE = 40;
const FOLLOW = 16;

interface Pull {
  readonly row: GanttRow;
  readonly span: GanttSpan;
  /** The whole bar, or only its end. */
  readonly edge: 'whole' | 'finish';
  readonly days: number;
}

/** A bar under the hand: it follows by whole days, Esc lets it go where it was. */
export class GanttDrag {
  private readonly pull = signal<Pull | null>(null);
  /** A pull has just ended: the click that the browser sends after it opens nothing. */
  private justPulled = false;

  /** Where the pulled bar is now; null while nothing is pulled. */
  readonly now = computed<(GanttMove & { readonly days: number }) | null>(() => {
    const pull = this.pull();
    return pull && { id: pull.row.id, ...pulledSpan(pull), days: pull.days };
  });

  start(
    event: PointerEvent,
    row: GanttRow,
    edge: 'whole' | 'finish',
    scale: TimeScale,
    scroller: HTMLElement,
  ): Promise<GanttMove | null> {
    const bar = row.bars[0];
    this.justPulled = false;
    if (!bar) return Promise.resolve(null);
    const from = event.clientX + scroller.scrollLeft;
    const listening = new AbortController();
    return new Promise((resolve) => {
      const end = (move: GanttMove | null): void => {
        listening.abort();
        this.pull.set(null);
        resolve(move);
      };
      const follow = (to: PointerEvent): void => {
        const box = scroller.getBoundingClientRect();
        if (to.clientX > box.right - EDGE) scroller.scrollLeft += FOLLOW;
        const pixels = to.clientX + scroller.scrollLeft - from;
        if (!this.pull() && Math.abs(pixels) < STEADY) return;
        const days = daysPulled(scale, pixels);
        const least = edge === 'finish' ? bar.begin - bar.finish : -Infinity;
        this.pull.set({ row, span: bar, edge, days: Math.max(days, least) });
      };
      const drop = (): void => {
        const now = this.now();
        this.justPulled = now !== null;
        end(now && now.days !== 0 ? { id: now.id, begin: now.begin, finish: now.finish } : null);
      };
      const { signal } = listening;
      window.addEventListener('pointermove', follow, { signal });
      window.addEventListener('pointerup', drop, { signal });
      window.addEventListener('pointercancel', () => end(null), { signal });
      window.addEventListener('keydown', (key) => key.key === 'Escape' && ((this.justPulled = true), end(null)), {
        signal,
      });
    });
  }

  /** Whether a click is the end of a pull; tells it once. */
  wasPull(): boolean {
    const was = this.justPulled;
    this.justPulled = false;
    return was;
  }
}

const pulledSpan = ({ span, edge, days }: Pull): GanttSpan => ({
  begin: edge === 'whole' ? span.begin + days : span.begin,
  finish: span.finish + days,
});

import type { GanttBar, GanttSpan } from './gantt-model';
import { TimeScale, widthOf, xOf } from './time-scale';

/** Pixels: a row and the bar in it. Every row has the same height, so that a place in the list is a product, not a search. */
export const ROW = 36;
export const BAR = { top: 9, height: 14, baseline: 25, thin: 4, span: 8, diamond: 8 } as const;
/** Narrower than this a bar is neither seen nor hit. */
const LEAST = 3;

export interface LaidSpan {
  readonly x: number;
  readonly width: number;
}

export interface LaidBar extends LaidSpan {
  readonly bar: GanttBar;
  readonly baseline: LaidSpan | null;
  readonly happened: LaidSpan | null;
  readonly beside: LaidSpan | null;
  /** A diamond around its last day. */
  readonly diamond: string | null;
  /** Where its words begin. */
  readonly wordsAt: number;
}

/** Pixels of a span, both ends inclusive; cut where the chart ends. */
export function laySpan(span: GanttSpan, scale: TimeScale): LaidSpan {
  const width = widthOf(scale);
  const x = Math.min(Math.max(0, xOf(scale, span.begin)), width);
  const end = Math.min(Math.max(0, xOf(scale, span.finish + 1)), width);
  return { x: round(x), width: round(Math.max(LEAST, end - x)) };
}

export function layBar(bar: GanttBar, scale: TimeScale): LaidBar {
  const span = laySpan(bar, scale);
  const pointed = bar.shape === 'diamond' || bar.milestone === true;
  return {
    ...span,
    bar,
    baseline: bar.baseline ? laySpan(bar.baseline, scale) : null,
    happened: bar.happened ? laySpan(bar.happened, scale) : null,
    beside: bar.beside ? laySpan(bar.beside, scale) : null,
    diamond: pointed ? diamondAt(round(xOf(scale, bar.finish + 0.5))) : null,
    wordsAt: span.x + span.width + (pointed ? BAR.diamond + 6 : 6),
  };
}

function diamondAt(x: number): string {
  const y = BAR.top + BAR.height / 2;
  const r = BAR.diamond;
  return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
}

export const round = (pixels: number): number => Math.round(pixels * 10) / 10;

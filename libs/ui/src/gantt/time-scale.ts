import type { GanttRow, GanttSpan } from './gantt-model';

export const GANTT_ZOOMS = ['week', 'month', 'quarter', 'year'] as const;
/** What the chart's columns stand for: days by week, weeks by month, months by quarter, quarters by year. */
export type GanttZoom = (typeof GANTT_ZOOMS)[number];

export const isGanttZoom = (text: string): text is GanttZoom => (GANTT_ZOOMS as readonly string[]).includes(text);

/** CSS pixels that a day takes. */
const DAY_WIDTH: Readonly<Record<GanttZoom, number>> = { week: 28, month: 9, quarter: 3, year: 1 };
/** Days left free before the first bar and behind the last, where its words stand. */
const MARGIN: Readonly<Record<GanttZoom, number>> = { week: 7, month: 21, quarter: 60, year: 150 };
/** A single day far off, typed by mistake, must not make the chart endless. */
const MOST_DAYS = 366 * 20;

/** How days lie on the chart: day `first` begins at 0, each takes `dayWidth` pixels. */
export interface TimeScale {
  readonly first: number;
  readonly days: number;
  readonly dayWidth: number;
}

/** Where a day begins, in pixels from the chart's left edge. */
export const xOf = (scale: TimeScale, day: number): number => (day - scale.first) * scale.dayWidth;

/** The day on which a pixel lies. */
export const dayAtX = (scale: TimeScale, x: number): number => scale.first + Math.floor(x / scale.dayWidth);

/** Whole days that a pull by so many pixels means. */
export const daysPulled = (scale: TimeScale, pixels: number): number => {
  const days = Math.round(pixels / scale.dayWidth);
  return days === 0 ? 0 : days;
};

export const widthOf = (scale: TimeScale): number => scale.days * scale.dayWidth;

/** The days that all bars and promises of the rows cover, today among them. */
export function spanOf(rows: readonly GanttRow[], today: number): GanttSpan {
  let begin = today;
  let finish = today;
  const take = (span: GanttSpan): void => {
    if (span.begin < begin) begin = span.begin;
    if (span.finish > finish) finish = span.finish;
  };
  for (const row of rows) {
    for (const bar of row.bars) {
      take(bar);
      if (bar.baseline) take(bar.baseline);
    }
  }
  const half = MOST_DAYS / 2;
  return { begin: Math.max(begin, today - half), finish: Math.min(finish, today + half) };
}

/** The scale of a zoom over a span; the chart is at least so many pixels wide. */
export function scaleOf(zoom: GanttZoom, span: GanttSpan, leastWidth = 0): TimeScale {
  const dayWidth = DAY_WIDTH[zoom];
  const first = span.begin - MARGIN[zoom];
  const needed = span.finish + MARGIN[zoom] + 1 - first;
  return { first, dayWidth, days: Math.max(needed, Math.ceil(leastWidth / dayWidth)) };
}

/** Pixels behind the last bar on paper, where its words stand. */
const WORDS = 170;

/** The scale that fits a span into a width, as on paper: days become as narrow as they must. */
export function fittingScale(span: GanttSpan, width: number): TimeScale {
  const length = span.finish - span.begin + 1;
  const before = Math.max(2, Math.ceil(length * 0.015));
  const dayWidth = Math.max(width - WORDS, width / 2) / (before + length);
  return { first: span.begin - before, days: width / dayWidth, dayWidth };
}

/** The zoom whose columns are wide enough to be read at this scale. */
export function zoomFor(scale: TimeScale): GanttZoom {
  return GANTT_ZOOMS.find((zoom) => scale.dayWidth >= DAY_WIDTH[zoom] * 0.7) ?? 'year';
}

/** What the chart draws; it knows no module. All days are whole numbers (`dayNumber`); ends are inclusive. */
export interface GanttSpan {
  readonly begin: number;
  readonly finish: number;
}

/** `open`: to come; `begun`: under way; `presumed`: over, though nobody wrote it down; `late`: its promised end has passed. */
export type GanttTone = 'open' | 'begun' | 'presumed' | 'done' | 'late';

export interface GanttBar extends GanttSpan {
  /** `bar`: a task; `span`: what a group's tasks cover together; `diamond`: a milestone, on its finish. */
  readonly shape: 'bar' | 'span' | 'diamond';
  readonly tone: GanttTone;
  readonly critical?: boolean;
  /** A bar whose end is a milestone carries a diamond there. */
  readonly milestone?: boolean;
  /** What was promised: a shadow under the bar. */
  readonly baseline?: GanttSpan;
  /** Which part of it has happened. */
  readonly happened?: GanttSpan;
  /** Where it runs beside its partner. */
  readonly beside?: GanttSpan;
  /** Shown to a hand that rests on it. */
  readonly hint: string;
  /** A few words behind it. */
  readonly words?: string;
}

export interface GanttRow {
  readonly id: string;
  readonly title: string;
  /** A few words at the end of the name. */
  readonly note?: string;
  readonly noteTone?: 'alarm' | 'warn' | 'good';
  /** Short signs before the name, as of a pair. */
  readonly marks?: readonly string[];
  /** What the chart shows of this row, as a sentence for who does not see it. */
  readonly said?: string;
  readonly level: 0 | 1;
  /** Set on what unfolds. */
  readonly unfolded?: boolean;
  readonly bars: readonly GanttBar[];
  /** How its bar may be dragged: as a whole and by its end, or by its end alone. */
  readonly movable?: 'whole' | 'finish';
}

/** Who waits for whom, by row ids. */
export interface GanttLink {
  readonly from: string;
  readonly to: string;
  readonly kind: 'finishToStart' | 'startToStart';
  readonly critical?: boolean;
}

/** A bar that was dragged: where it is to begin and end now. */
export interface GanttMove extends GanttSpan {
  readonly id: string;
}

/** Of which days the chart shows that they are not worked. */
export type OffDays = (day: number) => boolean;

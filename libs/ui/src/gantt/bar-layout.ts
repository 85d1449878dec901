import type { GanttLink, GanttRow } from './gantt-model';
import type { Slice } from './in-view';
import { layBar, LaidBar } from './lay-out';
import { LinkPiece, linkPieces } from './link-pieces';
import type { TimeScale } from './time-scale';

export interface LaidRow {
  readonly row: GanttRow;
  readonly index: number;
  /** Which of the drawn rows shows it: a row that leaves the view at one end comes in at the other. */
  readonly slot: number;
  readonly bars: readonly LaidBar[];
  readonly pieces: readonly LinkPiece[];
}

/** No piece is the same no piece each time, so that a row that did not change is not drawn again. */
const NONE: readonly LinkPiece[] = [];

/** The bars of rows at one scale; each row is laid out once. */
export class BarLayout {
  private readonly laid = new WeakMap<GanttRow, readonly LaidBar[]>();
  private readonly places: ReadonlyMap<string, number>;

  constructor(
    private readonly rows: readonly GanttRow[],
    private readonly links: readonly GanttLink[],
    private readonly scale: TimeScale,
  ) {
    this.places = new Map(rows.map((row, index) => [row.id, index]));
  }

  indexOf(id: string): number | null {
    return this.places.get(id) ?? null;
  }

  barsOf(row: GanttRow): readonly LaidBar[] {
    let bars = this.laid.get(row);
    if (!bars) this.laid.set(row, (bars = row.bars.map((bar) => layBar(bar, this.scale))));
    return bars;
  }

  slice(view: Slice, slots: number): LaidRow[] {
    const pieces = linkPieces(this.links, view, (id) => this.placeOf(id));
    return this.rows.slice(view.from, view.to).map((row, at) => {
      const index = view.from + at;
      return { row, index, slot: index % slots, bars: this.barsOf(row), pieces: pieces.get(index) ?? NONE };
    });
  }

  private placeOf(id: string) {
    const index = this.places.get(id);
    const row = index === undefined ? undefined : this.rows[index];
    const bar = row && this.barsOf(row)[0];
    return index === undefined || !bar ? null : { index, bar };
  }
}

import { Injectable } from '@nestjs/common';
import { KnownRows } from '@huoshui/domain';

/** What past weeks gathered does not change; only so that memory is given back. */
const KEEP_MS = 10 * 60_000;
const MOST_ROWS = 400;

/** Whoever tries one draft after the other changes weights more often than measures: what was gathered once serves the next. */
@Injectable()
export class RowsShelf {
  private kept: { readonly change: number; readonly until: number; readonly rows: KnownRows } | null = null;

  /** Rows that were gathered since nothing of the figures has changed. */
  known(change: number): KnownRows {
    const { kept } = this;
    return kept?.change === change && kept.until > performance.now() ? kept.rows : new Map();
  }

  keep(change: number, rows: KnownRows): void {
    const all = new Map([...this.known(change), ...rows]);
    for (const oldest of all.keys()) {
      if (all.size <= MOST_ROWS) break;
      all.delete(oldest);
    }
    this.kept = { change, until: performance.now() + KEEP_MS, rows: all };
  }
}

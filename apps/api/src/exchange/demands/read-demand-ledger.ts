import { DemandContext, DemandVerdict, readDemands, recogniseDemands, SheetGrid, shownCell } from '@huoshui/domain';
import { openGrids } from '../reading/open-grids';
import { ReadSheet } from '../reading/reading-task';

const HEAD_ROWS = 12;
const HEAD_COLUMNS = 40;
const HEAD_TEXT = 40;
const BATCH = 500;

export interface DemandSink {
  sheet(sheet: ReadSheet): Promise<void>;
  rows(verdicts: readonly DemandVerdict[]): Promise<void>;
}

/** Reads every sheet that holds demands, one in memory at a time; hidden ones are left out. @throws ReadingFault */
export async function readDemandLedger(
  path: string,
  fileName: string,
  context: DemandContext,
  sink: DemandSink,
): Promise<void> {
  for (const source of await openGrids(path, fileName)) {
    const grid = await source.read();
    const table = source.hidden ? null : recogniseDemands(grid);
    await sink.sheet(sheetOf(grid, table?.headerRow ?? null));
    if (!table) continue;
    let batch: DemandVerdict[] = [];
    for (const verdict of readDemands(grid, table, context)) {
      batch.push(verdict);
      if (batch.length < BATCH) continue;
      await sink.rows(batch);
      batch = [];
    }
    if (batch.length > 0) await sink.rows(batch);
  }
}

/** As the preview keeps a sheet. Its columns are found by their titles; nobody maps them. */
const sheetOf = (grid: SheetGrid, headerRow: number | null): ReadSheet => ({
  name: grid.name,
  hidden: grid.hidden,
  included: headerRow !== null,
  rows: grid.rows.length,
  table:
    headerRow === null
      ? null
      : {
          sheet: grid.name,
          headerRows: [headerRow],
          columns: [],
          notes: { title: null, reportedOn: null, reportedBy: null, year: null, unit: null },
          year: null,
          unit: 'wan',
          unitFrom: 'cell',
        },
  head: grid.rows.slice(0, HEAD_ROWS).map((row) => ({
    row: row.number,
    cells: row.cells.slice(0, HEAD_COLUMNS).map((cell) => shownCell(cell, grid.date1904, HEAD_TEXT)),
  })),
});

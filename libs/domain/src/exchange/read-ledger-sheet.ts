import { dataCellReader } from './data-cells';
import { GridRow, SheetGrid, shownCell } from './grid';
import { looksLikeHeader } from './header-block';
import { judgeRow, LedgerContext } from './judge-row';
import { RowVerdict } from './ledger-row';
import { RecognisedTable, recogniseTable, TableCorrection } from './recognise-table';
import { RowKind, rowKind } from './row-kind';

/**
 * Every project row of a sheet, judged, in the sheet's order. Titles, totals, blank lines, signatures and notes are passed over.
 * A header that comes again is passed over too; one with other columns opens a second table.
 */
export function* readLedgerSheet(
  sheet: SheetGrid,
  table: RecognisedTable,
  context: LedgerContext,
  correction: TableCorrection = {},
): Generator<RowVerdict> {
  const first = Math.max(...table.headerRows);
  const headLines = new Set(sheet.rows.filter(({ number }) => table.headerRows.includes(number)).map(lineOf));
  let current = table;
  let read = dataCellReader(current.columns, sheet.merges);
  for (const [at, row] of sheet.rows.entries()) {
    if (row.number <= first) continue;
    if (looksLikeHeader(row)) {
      const next = recogniseTable({ ...sheet, rows: sheet.rows.slice(at) }, '', {
        ...correction,
        headerRow: null,
        columns: [],
      });
      if (next && !sameColumns(next, current)) {
        current = {
          ...next,
          notes: table.notes,
          year: table.year,
          unit: next.unitFrom === 'header' ? next.unit : table.unit,
        };
        read = dataCellReader(current.columns, sheet.merges);
      }
      continue;
    }
    if (rowKind(row, current.columns) !== RowKind.Data || headLines.has(lineOf(row))) continue;
    yield judgeRow({ sheet: sheet.name, row: row.number, date1904: sheet.date1904 }, read(row), current, context);
  }
}

const lineOf = (row: GridRow): string => row.cells.map((cell) => shownCell(cell)).join('\u0001');

const sameColumns = (one: RecognisedTable, other: RecognisedTable): boolean =>
  one.columns.length === other.columns.length &&
  one.columns.every(({ header }, at) => header === other.columns[at]?.header);

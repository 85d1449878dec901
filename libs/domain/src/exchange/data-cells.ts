import { Cell, foldText, GridRow, isBlank, MergedRange } from './grid';
import { LedgerField } from './ledger-field';
import { TableColumn } from './recognise-table';

/** The cells of one data row by field, after merges and ditto marks have been followed. */
export interface DataCells {
  readonly cell: (field: LedgerField) => Cell;
  readonly column: (field: LedgerField) => TableColumn | undefined;
  /** The field's cell is one merged cell over several rows. */
  readonly mergedOver: (field: LedgerField) => boolean;
}

export type DataCellReader = (row: GridRow) => DataCells;

const DITTO = new Set(['同上', '同前', '〃', '″', '"', "''", '々', '仝', '同左']);

/**
 * Reads data rows in order. A cell merged over rows stands in each of them; 同上 repeats the cell above.
 * Nothing is ever repeated for a blank cell that is not merged.
 */
export function dataCellReader(columns: readonly TableColumn[], merges: readonly MergedRange[]): DataCellReader {
  const byField = new Map(columns.flatMap((column) => (column.field ? [[column.field, column] as const] : [])));
  const tall = tallMerges(merges, new Set([...byField.values()].map(({ column }) => column)));
  const above = new Map<number, Cell>();
  const tops = new Map<MergedRange, Cell>();
  return (row) => {
    const now = new Map<number, Cell>();
    const merged = new Set<number>();
    for (const { column } of byField.values()) {
      const range = coveringRange(tall.get(column), row.number);
      let cell = row.cells[column] ?? null;
      if (range) {
        merged.add(column);
        if (range.top === row.number) tops.set(range, cell);
        else if (isBlank(cell)) cell = tops.get(range) ?? null;
      }
      if (typeof cell === 'string' && DITTO.has(foldText(cell))) cell = above.get(column) ?? null;
      now.set(column, cell);
      above.set(column, cell);
    }
    const at = (field: LedgerField): number => byField.get(field)?.column ?? -1;
    return {
      cell: (field) => now.get(at(field)) ?? null,
      column: (field) => byField.get(field),
      mergedOver: (field) => merged.has(at(field)),
    };
  };
}

/** Ranges of more than one row by column, in the order of their tops. */
function tallMerges(merges: readonly MergedRange[], columns: ReadonlySet<number>): Map<number, MergedRange[]> {
  const tall = new Map<number, MergedRange[]>();
  for (const range of merges) {
    if (range.bottom <= range.top || !columns.has(range.left)) continue;
    const ranges = tall.get(range.left) ?? [];
    ranges.push(range);
    tall.set(range.left, ranges);
  }
  for (const ranges of tall.values()) ranges.sort((a, b) => a.top - b.top);
  return tall;
}

function coveringRange(ranges: readonly MergedRange[] | undefined, row: number): MergedRange | null {
  let low = 0;
  let high = (ranges?.length ?? 0) - 1;
  while (ranges && low <= high) {
    const middle = (low + high) >> 1;
    const range = ranges[middle];
    if (!range) return null;
    if (row < range.top) high = middle - 1;
    else if (row > range.bottom) low = middle + 1;
    else return range;
  }
  return null;
}

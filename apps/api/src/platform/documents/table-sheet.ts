import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { safeCell } from './safe-cell';

const edge = { style: 'thin', color: { rgb: '999999' } } as const;
const border = { top: edge, right: edge, bottom: edge, left: edge };
const wrapped = { vertical: 'center', wrapText: true } as const;
const titleStyle: CellStyle = { font: { bold: true, size: 14 }, alignment: { horizontal: 'center' } };
const noteStyle: CellStyle = { alignment: wrapped };
const headStyle: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border,
};

/** A wrapped cell of Chinese takes nearly two units of width a character; programs that open the sheet do not all fit rows to it. */
function heightOf(cells: readonly CellValue[], widths: readonly number[]): number {
  const lines = cells.map((value, at) => {
    const long = [...String(value ?? '')].reduce((sum, sign) => sum + (sign > '\u2000' ? 1.8 : 1), 0);
    return Math.ceil(long / (widths[at] ?? 10));
  });
  return 15.5 * Math.max(1, ...lines);
}

export type ColumnAlign = 'left' | 'center' | 'right';

export interface SheetLook {
  /** Number formats of a row's cells, `0.00`; none leaves a number as it is. */
  readonly formats?: (row: number) => readonly (string | undefined)[];
  /** Where a column's cells stand; none leaves texts left and numbers right. */
  readonly aligns?: readonly (ColumnAlign | undefined)[];
  /** Sentences between the titles and the table. */
  readonly notes?: readonly string[];
}

/** Title lines over a bordered table whose head stays in sight and is repeated in print; texts can never become formulas. */
export function tableSheet(
  name: string,
  titles: readonly string[],
  head: readonly string[],
  rows: readonly CellValue[][],
  widths: readonly number[],
  { formats = () => [], aligns = [], notes = [] }: SheetLook = {},
): WriteSheet {
  const above = [...titles, ...notes];
  const all: CellValue[][] = [...above.map((line) => [line]), [...head], ...rows].map((row) =>
    row.map((value) => (typeof value === 'string' ? safeCell(value) : value)),
  );
  const cells = new Map<string, Partial<Cell>>(
    above.map((_, row) => [`${row},0`, { style: row < titles.length ? titleStyle : noteStyle }]),
  );
  for (let row = above.length; row < all.length; row += 1) {
    for (let column = 0; column < head.length; column += 1) {
      const numFmt = formats(row - above.length - 1)[column];
      const horizontal = aligns[column];
      const alignment = { ...wrapped, ...(horizontal && { horizontal }) };
      const style: CellStyle = { border, alignment, ...(numFmt && { numFmt }) };
      cells.set(`${row},${column}`, { style: row === above.length ? headStyle : style });
    }
  }
  const whole = [widths.reduce((sum, width) => sum + width, 0)];
  const height = (line: readonly CellValue[], row: number): number =>
    row < titles.length ? 21 : heightOf(line, row < above.length ? whole : widths);
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: all,
    rowDefs: new Map(all.map((line, row) => [row, { height: height(line, row) }])),
    cells,
    merges:
      head.length > 1
        ? above.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: head.length - 1 }))
        : [],
    freezePane: { rows: above.length + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$1:$${above.length + 1}`,
    },
  };
}

import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { safeCell } from './safe-cell';

const edge = { style: 'thin', color: { rgb: '999999' } } as const;
const border = { top: edge, right: edge, bottom: edge, left: edge };
const wrapped = { vertical: 'center', wrapText: true } as const;
const titleStyle: CellStyle = { font: { bold: true, size: 14 }, alignment: { horizontal: 'center' } };
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

/**
 * Title lines over a bordered table whose head stays in sight and is repeated in print; texts can never become formulas.
 * @param formats number formats of a row's cells, `0.00`; none leaves a number as it is
 */
export function tableSheet(
  name: string,
  titles: readonly string[],
  head: readonly string[],
  rows: readonly CellValue[][],
  widths: readonly number[],
  formats: (row: number) => readonly (string | undefined)[] = () => [],
): WriteSheet {
  const all: CellValue[][] = [...titles.map((title) => [title]), [...head], ...rows].map((row) =>
    row.map((value) => (typeof value === 'string' ? safeCell(value) : value)),
  );
  const cells = new Map<string, Partial<Cell>>(titles.map((_, row) => [`${row},0`, { style: titleStyle }]));
  for (let row = titles.length; row < all.length; row += 1) {
    for (let column = 0; column < head.length; column += 1) {
      const numFmt = formats(row - titles.length - 1)[column];
      const style: CellStyle = { border, alignment: wrapped, ...(numFmt && { numFmt }) };
      cells.set(`${row},${column}`, { style: row === titles.length ? headStyle : style });
    }
  }
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: all,
    rowDefs: new Map(all.map((cells, row) => [row, { height: row < titles.length ? 21 : heightOf(cells, widths) }])),
    cells,
    merges:
      head.length > 1
        ? titles.map((_, row) => ({ startRow: row, startCol: 0, endRow: row, endCol: head.length - 1 }))
        : [],
    freezePane: { rows: titles.length + 1 },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$1:$${titles.length + 1}`,
    },
  };
}

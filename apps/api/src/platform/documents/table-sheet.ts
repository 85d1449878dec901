import type { Cell, CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { safeCell } from './safe-cell';

const edge = { style: 'thin', color: { rgb: '999999' } } as const;
const border = { top: edge, right: edge, bottom: edge, left: edge };
const titleStyle: CellStyle = { font: { bold: true, size: 14 }, alignment: { horizontal: 'center' } };
const headStyle: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'F2F2F2' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border,
};

/** Title lines over a bordered table whose head stays in sight and is repeated in print; texts can never become formulas. */
export function tableSheet(
  name: string,
  titles: readonly string[],
  head: readonly string[],
  rows: readonly CellValue[][],
  widths: readonly number[],
): WriteSheet {
  const all: CellValue[][] = [...titles.map((title) => [title]), [...head], ...rows].map((row) =>
    row.map((value) => (typeof value === 'string' ? safeCell(value) : value)),
  );
  const cells = new Map<string, Partial<Cell>>(titles.map((_, row) => [`${row},0`, { style: titleStyle }]));
  for (let row = titles.length; row < all.length; row += 1) {
    for (let column = 0; column < head.length; column += 1) {
      cells.set(`${row},${column}`, { style: row === titles.length ? headStyle : { border } });
    }
  }
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: all,
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

/**
 * A block of cells as spreadsheets put it on the clipboard: cells apart by tabs, rows by line ends. A cell with a tab, a
 * line end or a leading quote stands in quotes, quotes inside it doubled; a quote anywhere else is only a character.
 * A line end after the last row ends it and begins no other.
 */
export function parseTsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const [cell, end] = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(cell);
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  return rows;
}

/** The block that `parseTsv` reads back as it is; null and undefined are empty cells. */
export const formatTsv = (rows: readonly (readonly (string | null | undefined)[])[]): string =>
  rows.map((row) => `${row.map((cell) => inQuotes(cell ?? '')).join('\t')}\r\n`).join('');

const inQuotes = (cell: string): string => (/^"|[\t\n\r]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);

const CELL_END = /[\t\r\n]/g;

/** @returns the cell, and where it ends */
function plain(text: string, at: number): [string, number] {
  CELL_END.lastIndex = at;
  const end = CELL_END.exec(text)?.index ?? text.length;
  return [text.slice(at, end), end];
}

/** A quote that nobody closes, or after whose closing the cell goes on, was only a character. */
function quoted(text: string, at: number): [string, number] {
  for (let close = text.indexOf('"', at + 1); close >= 0; close = text.indexOf('"', close + 2)) {
    if (text[close + 1] === '"') continue;
    const after = text[close + 1];
    if (after !== undefined && !/[\t\r\n]/.test(after)) break;
    return [text.slice(at + 1, close).replace(/""/g, '"'), close + 1];
  }
  return plain(text, at);
}

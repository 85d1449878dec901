import { GridRow, SheetGrid } from '@huoshui/domain';
import { decodeText } from './decode-text';
import { ReadingFault, readingLimits } from './reading-fault';

/** A csv file as one sheet. Comma, semicolon, tab or bar, whichever the first lines use; quotes as in RFC 4180. */
export function readCsv(bytes: Uint8Array, name: string): SheetGrid {
  const rows: GridRow[] = [];
  for (const { row: number, fields } of csvLines(bytes)) {
    const cells = fields.slice(0, readingLimits.columns).map((field) => (field === '' ? null : unprotected(field)));
    if (cells.every((cell) => cell === null)) continue;
    if (rows.length >= readingLimits.rows)
      throw new ReadingFault('import.file.too-large', { mostRows: readingLimits.rows });
    rows.push({ number, cells });
  }
  return { name, hidden: false, rows, merges: [], hiddenColumns: [], date1904: false };
}

/** The records of a csv file, numbered as a spreadsheet program numbers them. */
export function* csvLines(bytes: Uint8Array): Generator<{ row: number; fields: string[] }> {
  const text = decodeText(bytes).replace(/^\ufeff/u, '');
  const separated = /^sep=(.)\r?\n/u.exec(text);
  const separator = separated?.[1] ?? separatorOf(text);
  let row = separated ? 1 : 0;
  for (const fields of records(separated ? text.slice(separated[0].length) : text, separator)) {
    row += 1;
    yield { row, fields };
  }
}

/** ="0013" is how csv keeps figures as text. */
const unprotected = (field: string): string => /^="([^"]*)"$/u.exec(field)?.[1] ?? field;

function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).split(/\r?\n/u, 30);
  const most = (separator: string): number => Math.max(...head.map((line) => line.split(separator).length));
  return [',', '\t', ';', '|'].reduce((best, separator) => (most(separator) > most(best) ? separator : best));
}

/** Row numbers count records, as a spreadsheet program numbers them when it opens the file. */
function* records(text: string, separator: string): Generator<string[]> {
  let fields: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = text[at] === '"';
    const { value, end } = quoted ? quotedField(text, at + 1, separator) : plainField(text, at, separator);
    fields.push(value);
    at = end;
    if (text[at] === separator) {
      at += 1;
      if (at < text.length) continue;
      fields.push('');
    }
    yield fields;
    fields = [];
    if (text[at] === '\r') at += 1;
    if (text[at] === '\n') at += 1;
  }
}

function plainField(text: string, from: number, separator: string): { value: string; end: number } {
  let end = from;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return { value: text.slice(from, end), end };
}

/** Up to the closing quote; what stands between it and the separator belongs to the field. */
function quotedField(text: string, from: number, separator: string): { value: string; end: number } {
  let value = '';
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { value: value + text.slice(at), end: text.length };
    value += text.slice(at, quote);
    if (text[quote + 1] !== '"') {
      const tail = plainField(text, quote + 1, separator);
      return { value: value + tail.value, end: tail.end };
    }
    value += '"';
    at = quote + 2;
  }
}

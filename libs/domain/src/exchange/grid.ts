import { Day } from '../day';
import { serialDay } from './excel-serial';

/** A number that the workbook shows as a date: days of the 1900 or 1904 system, the fraction is the time of day. */
export interface SerialDate {
  readonly serial: number;
}

/** What a formula left when it could not be worked out: `#REF!`, `#N/A`, or `#EMPTY!` for a formula without a kept value. */
export interface CellError {
  readonly error: string;
}

/** A cell as it was typed. A formula stands here with the value that the workbook kept for it. */
export type Cell = string | number | boolean | null | SerialDate | CellError;

export interface GridRow {
  /** 1-based, as the spreadsheet program shows it. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Rows are 1-based, columns 0-based, all four inclusive. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook (a csv file is one sheet). Rows are in order; blank ones may be left out. */
export interface SheetGrid {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly GridRow[];
  readonly merges: readonly MergedRange[];
  /** 0-based. Hidden columns are read like any other and only marked. */
  readonly hiddenColumns: readonly number[];
  readonly date1904: boolean;
}

export const isSerialDate = (cell: Cell): cell is SerialDate =>
  typeof cell === 'object' && cell !== null && 'serial' in cell;

export const isCellError = (cell: Cell): cell is CellError =>
  typeof cell === 'object' && cell !== null && 'error' in cell;

/** The letters over a column, from its 0-based place: 0 is A, 26 is AA. */
export function columnLetter(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** A cell as a person would read it; a date as `YYYY-MM-DD`. Never longer than `most` characters. */
export function shownCell(cell: Cell | undefined, date1904 = false, most = 200): string {
  if (cell === null || cell === undefined) return '';
  if (isCellError(cell)) return cell.error;
  if (isSerialDate(cell)) return serialDay(cell.serial, date1904) ?? String(cell.serial);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const text = String(cell);
  return text.length > most ? `${text.slice(0, most)}…` : text;
}

/** True for nothing, blanks of any width, and marks that cannot be seen. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && tidyText(cell) === '');

const UNSEEN = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Narrow letters, figures and ordinary characters: nothing to fold in them. Most cells are no more than that. */
const PLAIN = /^[!-~\u4e00-\u9fff]*$/u;

/** Width folded (NFKC), invisible marks dropped, blanks at both ends dropped, runs of blanks made one. */
export const tidyText = (text: string): string =>
  PLAIN.test(text) ? text : text.normalize('NFKC').replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();

/** Tidied, lower case and without any blank: the form in which words are looked up. */
export const foldText = (text: string): string =>
  (PLAIN.test(text) ? text : tidyText(text).replace(/ /gu, '')).toLowerCase();

/** The day of a cell that the workbook itself holds as a date. */
export const dateOf = (cell: Cell, date1904: boolean): Day | null =>
  isSerialDate(cell) ? serialDay(cell.serial, date1904) : null;

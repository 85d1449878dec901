import { LedgerUnit } from './ledger-unit';
import { columnLetter, GridRow, isBlank, SheetGrid, shownCell } from './grid';
import { findHeaderBlock, HeaderColumn } from './header-block';
import { isDayField, LedgerField } from './ledger-field';
import { investmentOf } from './investment-words';
import { parseDay } from './parse-day';
import { TableNotes, tableNotes } from './table-notes';
import { guessUnit } from './guess-unit';

export interface TableColumn {
  /** 0-based. */
  readonly column: number;
  readonly letter: string;
  readonly header: string;
  readonly hidden: boolean;
  readonly field: LedgerField | null;
  /** 0 to 1; 1 also for what a person or a template has set. */
  readonly confidence: number;
  readonly unit: LedgerUnit | null;
  readonly foreign: string | null;
}

export interface RecognisedTable {
  readonly sheet: string;
  /** 1-based, lowest last. */
  readonly headerRows: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly notes: TableNotes;
  readonly year: number | null;
  /** For amounts whose cell names no unit. */
  readonly unit: LedgerUnit;
  /** `cell`: every amount that was looked at names its own. */
  readonly unitFrom: 'header' | 'note' | 'cell' | 'guess' | 'person';
}

/** What a person or a template says over the guess. Headers are matched after folding, so that a template fits next year's file. */
export interface TableCorrection {
  /** 1-based row of the lowest header row. */
  readonly headerRow?: number | null;
  readonly columns?: readonly { readonly column: number; readonly field: LedgerField | null }[];
  readonly headers?: Readonly<Record<string, LedgerField | null>>;
  readonly unit?: LedgerUnit | null;
  readonly year?: number | null;
}

/** How many rows from the top may hold the title, the notes and the header. */
const HEAD_ROWS = 40;
const SAMPLE_ROWS = 40;

/** The table of a sheet with its guessed mapping, or null when the sheet holds no ledger. */
export function recogniseTable(
  sheet: SheetGrid,
  fileName = '',
  correction: TableCorrection = {},
): RecognisedTable | null {
  const head = sheet.rows.slice(0, HEAD_ROWS);
  const pointed = correction.headerRow ? head.findIndex((row) => row.number === correction.headerRow) : -1;
  const block = findHeaderBlock(head, sheet.merges, correction.headers, pointed < 0 ? null : pointed);
  if (!block) return null;
  const sample = sheet.rows.slice(block.from + block.height, block.from + block.height + SAMPLE_ROWS);
  const notes = tableNotes(head.slice(0, block.from), [sheet.name, fileName], sheet.date1904);
  const year = correction.year ?? notes.year;
  const columns = assign(block.columns, sheet, sample, year, correction);
  const amount = columns.find(({ field }) => field === LedgerField.Amount);
  const said = correction.unit ?? amount?.unit ?? notes.unit;
  const guessed = said ? null : guessUnit(sample, amount?.column ?? -1);
  return {
    sheet: sheet.name,
    headerRows: head.slice(block.from, block.from + block.height).map((row) => row.number),
    columns,
    notes,
    year,
    unit: said ?? guessed ?? LedgerUnit.Wan,
    unitFrom: correction.unit ? 'person' : amount?.unit ? 'header' : notes.unit ? 'note' : guessed ? 'guess' : 'cell',
  };
}

function assign(
  found: readonly HeaderColumn[],
  sheet: SheetGrid,
  sample: readonly GridRow[],
  year: number | null,
  correction: TableCorrection,
): TableColumn[] {
  const hidden = new Set(sheet.hiddenColumns);
  const said = saidFields(correction);
  const fields = new Map<number, { field: LedgerField; confidence: number }>();
  const taken = new Set<LedgerField>();
  for (const [column, field] of said) {
    if (field === null || taken.has(field)) continue;
    taken.add(field);
    fields.set(column, { field, confidence: 1 });
  }
  const open = found
    .filter(({ column }) => !said.has(column))
    .flatMap(({ column, header, guesses, foreign }) => guesses.map((guess) => ({ column, header, foreign, ...guess })))
    .filter(
      ({ column, header, field, confidence }) => confidence >= 0.9 || holds(sample, column, field, { header, year }),
    )
    .sort(
      (a, b) =>
        // Foreign money cannot be added up: a column in 元 goes before it.
        Number(a.foreign !== null) - Number(b.foreign !== null) ||
        b.confidence - a.confidence ||
        Number(hidden.has(a.column)) - Number(hidden.has(b.column)) ||
        a.column - b.column,
    );
  for (const { column, field, confidence } of open) {
    if (taken.has(field) || fields.has(column)) continue;
    taken.add(field);
    fields.set(column, { field, confidence });
  }
  if (!taken.has(LedgerField.Company)) {
    const firms = found.find(
      ({ column }) => !fields.has(column) && !said.has(column) && looksLikeFirms(sample, column),
    );
    if (firms) fields.set(firms.column, { field: LedgerField.Company, confidence: 0.5 });
  }
  return found.map(({ column, header, unit, foreign }) => ({
    column,
    letter: columnLetter(column),
    header,
    hidden: hidden.has(column),
    field: fields.get(column)?.field ?? null,
    confidence: fields.get(column)?.confidence ?? 0,
    unit,
    foreign,
  }));
}

function saidFields(correction: TableCorrection): Map<number, LedgerField | null> {
  const said = new Map<number, LedgerField | null>();
  for (const { column, field } of correction.columns ?? []) said.set(column, field);
  return said;
}

/** A weak guess for a day must be borne out by the cells below it, and so must one for 新设 or 增资, whose headers name other things too. */
function holds(
  sample: readonly GridRow[],
  column: number,
  field: LedgerField,
  { header, year }: { readonly header: string; readonly year: number | null },
): boolean {
  const cells = sample.map((row) => row.cells[column] ?? null).filter((cell) => !isBlank(cell));
  if (field === LedgerField.Investment) {
    const said = cells.filter((cell) => investmentOf(shownCell(cell), header) !== null);
    return said.length > 0 && said.length * 2 >= cells.length;
  }
  if (!isDayField(field)) return true;
  const days = cells.filter((cell) => {
    const read = parseDay(cell, { year: year ?? 2000 });
    return read.ok && read.value.day !== null;
  });
  return cells.length === 0 || days.length * 2 >= cells.length;
}

function looksLikeFirms(sample: readonly GridRow[], column: number): boolean {
  const cells = sample.map((row) => row.cells[column] ?? null).filter((cell) => !isBlank(cell));
  const firms = cells.filter(
    (cell) => typeof cell === 'string' && /(?:公司|集团|研究院|合伙\))\s*$/u.test(cell.normalize('NFKC')),
  );
  return cells.length > 0 && firms.length * 5 >= cells.length * 3;
}

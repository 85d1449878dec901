import { RefusalFacts } from '../decision';
import { Cell, columnLetter, shownCell } from './grid';
import { TableColumn } from './recognise-table';

/** Why a row is not taken in. Stable: bookmarked in results, one sentence each in the web. */
export const ROW_FAULTS = [
  'import.row.missing-company',
  'import.row.missing-project',
  'import.row.missing-signing',
  'import.row.missing-amount',
  'import.row.missing-team',
  'import.row.unknown-team',
  'import.row.other-team',
  'import.row.amount-not-a-number',
  'import.row.negative-amount',
  'import.row.amount-zero',
  'import.row.amount-range',
  'import.row.amount-foreign',
  'import.row.amount-too-large',
  'import.row.amount-over-rows',
  'import.row.invalid-date',
  'import.row.date-without-day',
  'import.row.date-without-year',
  'import.row.date-ambiguous',
  'import.row.date-in-the-future',
  'import.row.landing-before-sign',
  'import.row.land-before-sign',
  'import.row.start-before-sign',
  'import.row.production-before-start',
  'import.row.full-capacity-before-production',
  'import.row.milestone-order',
  'import.row.milestone-missing-before',
  'import.row.share-unreadable',
  'import.row.share-twice',
  'import.row.shares-sum',
  'import.row.credit-code',
  'import.row.text-too-long',
  'import.row.forbidden-character',
  'import.row.cell-error',
  'import.row.verified-differs',
  'import.row.refused',
  'import.row.missing-content',
  'import.row.missing-raised',
  'import.row.unknown-handling',
  'import.row.unknown-department',
  'import.row.unknown-satisfaction',
  'import.row.settled-before-raised',
  'import.row.code-twice',
] as const;
export type RowFaultCode = (typeof ROW_FAULTS)[number];

/** What is worth telling about a row that is taken in. */
export const ROW_REMARKS = [
  'import.row.below-threshold',
  'import.row.amount-approximate',
  'import.row.planned-date',
  'import.row.unknown-land-mode',
  'import.row.unknown-investment',
  'import.row.assumed-added',
  'import.row.unusual-phone',
  'import.row.assumed-team',
  'import.row.unknown-category',
] as const;
export type RowRemarkCode = (typeof ROW_REMARKS)[number];

/** Where in the user's own workbook, what stood there, and the stable code. */
export interface RowFinding<Code extends string = string> {
  readonly code: Code;
  readonly sheet: string;
  /** 1-based, as the spreadsheet program shows it. */
  readonly row: number;
  /** Letter of the column, or null when the ledger has no such column. */
  readonly letter: string | null;
  readonly header: string | null;
  /** The cell as shown, at most 200 characters. */
  readonly value: string;
  readonly facts: RefusalFacts;
}

export function findingAt<Code extends string>(
  code: Code,
  place: { sheet: string; row: number; date1904?: boolean },
  column: TableColumn | undefined,
  cell: Cell | undefined,
  facts: RefusalFacts = {},
): RowFinding<Code> {
  return {
    code,
    sheet: place.sheet,
    row: place.row,
    letter: column ? columnLetter(column.column) : null,
    header: column?.header ?? null,
    value: shownCell(cell, place.date1904),
    facts,
  };
}

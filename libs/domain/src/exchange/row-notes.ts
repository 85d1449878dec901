import { RefusalFacts } from '../decision';
import { DataCells } from './data-cells';
import { Cell } from './grid';
import { LedgerField } from './ledger-field';
import { findingAt, RowFaultCode, RowFinding, RowRemarkCode } from './row-fault';

/** Gathers what is found in one row, so that a row reports all of its faults and not only the first. */
export class RowNotes {
  readonly faults: RowFinding<RowFaultCode>[] = [];
  readonly remarks: RowFinding<RowRemarkCode>[] = [];

  constructor(
    private readonly cells: DataCells,
    private readonly place: { readonly sheet: string; readonly row: number; readonly date1904: boolean },
  ) {}

  cell(field: LedgerField): Cell {
    return this.cells.cell(field);
  }

  has(field: LedgerField): boolean {
    return this.cells.column(field) !== undefined;
  }

  header(field: LedgerField): string {
    return this.cells.column(field)?.header ?? '';
  }

  fault(code: RowFaultCode, field: LedgerField, facts: RefusalFacts = {}): void {
    this.faults.push(findingAt(code, this.place, this.cells.column(field), this.cell(field), facts));
  }

  remark(code: RowRemarkCode, field: LedgerField, facts: RefusalFacts = {}): void {
    this.remarks.push(findingAt(code, this.place, this.cells.column(field), this.cell(field), facts));
  }

  /** The faults from the leftmost column to the rightmost; those of no column first. */
  inOrder(): RowFinding<RowFaultCode>[] {
    const place = (letter: string | null): string => (letter ?? '').padStart(4, ' ');
    return [...this.faults].sort((a, b) =>
      place(a.letter) < place(b.letter) ? -1 : place(a.letter) > place(b.letter) ? 1 : 0,
    );
  }
}

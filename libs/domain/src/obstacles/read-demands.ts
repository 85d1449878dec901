import { columnLetter, GridRow, isBlank, SheetGrid } from '../exchange/grid';
import { DemandContext, DemandVerdict } from './demand-row';
import { DemandTable } from './demand-table';
import { judgeDemand } from './judge-demand';

/**
 * Every demand of a sheet, judged, in the sheet's order. Blank lines, totals and a header that comes again are passed over; a code that
 * an earlier row has taken is a fault.
 */
export function* readDemands(sheet: SheetGrid, table: DemandTable, context: DemandContext): Generator<DemandVerdict> {
  const codes = new Map<string, number>();
  const place = { sheet: sheet.name, date1904: sheet.date1904 };
  for (const row of sheet.rows) {
    if (row.number <= table.headerRow || isNoDemand(row, table)) continue;
    const verdict = judgeDemand(place, table, row, context);
    const code = verdict.ok ? verdict.value.code : null;
    const first = code === null ? undefined : codes.get(code);
    if (code !== null && first === undefined) codes.set(code, row.number);
    yield first === undefined ? verdict : twice(verdict, table, code ?? '', first);
  }
}

function twice({ sheet, row }: DemandVerdict, table: DemandTable, code: string, first: number): DemandVerdict {
  const column = table.columns.find(({ field }) => field === 'code');
  const [letter, header] = column ? [columnLetter(column.column), column.header] : [null, null];
  return {
    ok: false,
    sheet,
    row,
    faults: [{ code: 'import.row.code-twice', sheet, row, letter, header, value: code, facts: { first } }],
  };
}

const TOTAL = /^(?:合计|总计|小计|共计)/u;

function isNoDemand({ cells }: GridRow, { columns }: DemandTable): boolean {
  const told = columns.filter(({ field, column }) => field !== null && !isBlank(cells[column] ?? null));
  if (told.length === 0) return true;
  const first = cells.find((cell) => !isBlank(cell));
  if (typeof first === 'string' && TOTAL.test(first.trim())) return true;
  return told.every(({ column, header }) => String(cells[column] ?? '').trim() === header);
}

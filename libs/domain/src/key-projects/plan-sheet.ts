import { Month } from '../day';
import { RefusalFacts } from '../decision';
import { parseAmount } from '../exchange/parse-amount';
import { parseTsv } from '../tables/tsv';
import { sumFen } from './key-plan';
import { KeyLevel } from './key-settings';
import { BARE_COLUMNS, planColumns, PlanColumn } from './plan-columns';
import { plannedMonth } from './planned-month';

/** Why a cell of a pasted plan cannot be taken. */
export const PlanCellFault = {
  ProjectMissing: 'project-missing',
  ProjectUnknown: 'project-unknown',
  /** The name fits several projects {count}. */
  ProjectAmbiguous: 'project-ambiguous',
  /** The project stands on an earlier line {line}. */
  ProjectTwice: 'project-twice',
  LevelUnknown: 'level-unknown',
  Amount: 'amount',
  Negative: 'negative',
  /** The months sum to something else {sumFen, planFen}. */
  Sum: 'sum',
  Nothing: 'nothing',
  Month: 'month',
  /** Production is planned before the start. */
  Order: 'order',
  Serial: 'serial',
  TooLong: 'too-long',
} as const;
export type PlanCellFault = (typeof PlanCellFault)[keyof typeof PlanCellFault];

export interface PlanCell {
  readonly column: PlanColumn | null;
  readonly text: string;
  readonly fault: { readonly code: PlanCellFault; readonly facts: RefusalFacts } | null;
}

/** A line as it was understood; what a fault kept from being read is null or 0. */
export interface PlanLine {
  readonly line: number;
  readonly cells: readonly PlanCell[];
  readonly project: string;
  readonly level: string | null;
  readonly serial: number | null;
  readonly content: string | null;
  readonly leader: string | null;
  readonly planFen: number;
  readonly monthsFen: readonly number[] | null;
  readonly plannedStart: Month | null;
  readonly plannedProduction: Month | null;
}

export interface PlanSheet {
  /** The columns by the header, or those of a sheet without one. */
  readonly columns: readonly (PlanColumn | null)[];
  readonly lines: readonly PlanLine[];
}

export interface PlanSheetRules {
  readonly levels: readonly KeyLevel[];
  readonly year: number;
  /** Most characters of `content` and `leader`. */
  readonly longest: { readonly content: number; readonly leader: number };
}

/**
 * Reads a plan pasted from a spreadsheet: amounts in 万元, a blank month is 0, twelve blank months are none. Every cell has
 * its own verdict, and one bad cell spoils no other line. Which project is meant is judged elsewhere.
 */
export function readPlanSheet(text: string, rules: PlanSheetRules): PlanSheet {
  const rows = parseTsv(text).flatMap((texts, at) => {
    const cells = texts.map((cell) => cell.trim());
    return cells.some((cell) => cell !== '') ? [{ line: at + 1, cells }] : [];
  });
  const header = rows[0] ? planColumns(rows[0].cells) : null;
  const columns = header ?? BARE_COLUMNS;
  const body = header ? rows.slice(1) : rows;
  return { columns, lines: body.map(({ line, cells }) => readLine(line, cells, columns, rules)) };
}

function readLine(
  line: number,
  texts: readonly string[],
  columns: readonly (PlanColumn | null)[],
  rules: PlanSheetRules,
): PlanLine {
  const said = (column: PlanColumn): string => texts[columns.indexOf(column)] ?? '';
  const faults = new Map<PlanColumn, PlanCell['fault']>();
  const fault = (column: PlanColumn, code: PlanCellFault, facts: RefusalFacts = {}): null => {
    if (!faults.has(column)) faults.set(column, { code, facts });
    return null;
  };
  const money = (column: PlanColumn): number => amountOf(said(column), (code) => fault(column, code)) ?? 0;
  const words = (column: 'content' | 'leader'): string | null =>
    said(column).length > rules.longest[column] ? fault(column, 'too-long') : said(column) || null;
  const month = (column: 'start' | 'production'): Month | null =>
    said(column) === '' ? null : (plannedMonth(said(column), rules.year) ?? fault(column, 'month'));

  if (said('project') === '') fault('project', 'project-missing');
  const level = rules.levels.find(({ code, name }) =>
    [code, name, name.replace(/重点$/u, '级'), name.replace(/重点$/u, '')].includes(said('level')),
  );
  if (!level) fault('level', 'level-unknown');
  const serial = /^\d{1,6}$/.test(said('serial')) ? Number(said('serial')) : null;
  if (serial === null && said('serial') !== '') fault('serial', 'serial');
  const months = Array.from({ length: 12 }, (_, at) => money(at + 1));
  const monthly = months.some((_, at) => said(at + 1) !== '');
  const stated = money('plan');
  const planFen = monthly ? sumFen(months) : stated;
  const sound = [...faults.keys()].every((column) => typeof column !== 'number' && column !== 'plan');
  if (sound && monthly && said('plan') !== '' && stated !== planFen)
    fault('plan', 'sum', { sumFen: planFen, planFen: stated });
  if (sound && planFen === 0) fault(columns.includes('plan') ? 'plan' : 1, 'nothing');
  const [plannedStart, plannedProduction] = [month('start'), month('production')];
  if (plannedStart && plannedProduction && plannedProduction < plannedStart) fault('production', 'order');

  const [content, leader] = [words('content'), words('leader')];
  const width = Math.max(columns.length, texts.length);
  const cells = Array.from({ length: width }, (_, at): PlanCell => {
    const column = columns[at] ?? null;
    return { column, text: texts[at] ?? '', fault: column === null ? null : (faults.get(column) ?? null) };
  });
  const monthsFen = monthly ? months : null;
  const project = said('project');
  return {
    line,
    cells,
    project,
    level: level?.code ?? null,
    serial,
    content,
    leader,
    planFen,
    monthsFen,
    plannedStart,
    plannedProduction,
  };
}

function amountOf(text: string, fault: (code: PlanCellFault) => null): number | null {
  if (text === '' || /^0+(\.0+)?$/.test(text.normalize('NFKC'))) return 0;
  const amount = parseAmount(text, 'wan');
  if (!amount.ok) return fault(amount.code === 'import.row.negative-amount' ? 'negative' : 'amount');
  return amount.value === null ? 0 : amount.value.approximate ? fault('amount') : amount.value.fen;
}

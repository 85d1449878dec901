import { Day } from '../day';
import { RefusalFacts } from '../decision';
import { Cell, foldText, GridRow, isCellError, shownCell, tidyText } from '../exchange/grid';
import { isPlaceholder } from '../exchange/placeholder';
import { parseDay } from '../exchange/parse-day';
import { columnLetter } from '../exchange/grid';
import { RowFaultCode, RowFinding, RowRemarkCode } from '../exchange/row-fault';
import { DemandContext, DemandField, DemandRow, demandTextLimits, DemandVerdict } from './demand-row';
import { DemandTable } from './demand-table';
import { Handling, Satisfaction } from './obstacle-kind';

const HANDLINGS: Readonly<Record<string, Handling>> = {
  马上办: 'immediate',
  马上办理: 'immediate',
  立即办: 'immediate',
  直接办理: 'immediate',
  转办: 'referred',
  转办理: 'referred',
  交办: 'referred',
};

const SATISFACTIONS: Readonly<Record<string, Satisfaction>> = {
  非常满意: 'verySatisfied',
  很满意: 'verySatisfied',
  满意: 'satisfied',
  基本满意: 'basicallySatisfied',
  一般: 'basicallySatisfied',
  不满意: 'unsatisfied',
};

/** Control signs and halves of surrogate pairs: no name has them. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/u;

/** Reads one row and gathers everything that is wrong with it. */
class Reading {
  readonly faults: RowFinding<RowFaultCode>[] = [];
  readonly remarks: RowFinding<RowRemarkCode>[] = [];
  private readonly at: ReadonlyMap<DemandField, number>;

  constructor(
    private readonly sheet: string,
    private readonly table: DemandTable,
    private readonly row: GridRow,
    private readonly date1904: boolean,
  ) {
    this.at = new Map(table.columns.flatMap(({ field, column }) => (field ? [[field, column] as const] : [])));
  }

  cell(field: DemandField): Cell {
    return this.row.cells[this.at.get(field) ?? -1] ?? null;
  }

  text(field: keyof typeof demandTextLimits): string | null {
    const cell = this.cell(field);
    if (cell === null) return null;
    if (isCellError(cell)) return this.fault('import.row.cell-error', field, { error: cell.error });
    const typed = shownCell(cell, this.date1904, 100_000);
    if (FORBIDDEN.test(typed)) return this.fault('import.row.forbidden-character', field);
    const text = tidyText(typed);
    if (text === '' || isPlaceholder(text)) return null;
    const [most, length] = [demandTextLimits[field], [...text].length];
    return length > most ? this.fault('import.row.text-too-long', field, { most, length }) : text;
  }

  day(field: DemandField, today: Day): Day | null {
    const read = parseDay(this.cell(field), { year: null, date1904: this.date1904 });
    if (!read.ok) return this.fault(read.code as RowFaultCode, field, read.facts);
    const { day, planned } = read.value;
    if (planned) this.remark('import.row.planned-date', field);
    if (day !== null && day > today) return this.fault('import.row.date-in-the-future', field, { lastDay: today });
    return day;
  }

  fault(code: RowFaultCode, field: DemandField, facts: RefusalFacts = {}): null {
    this.faults.push(this.finding(code, field, facts));
    return null;
  }

  remark(code: RowRemarkCode, field: DemandField, facts: RefusalFacts = {}): void {
    this.remarks.push(this.finding(code, field, facts));
  }

  private finding<Code extends string>(code: Code, field: DemandField, facts: RefusalFacts): RowFinding<Code> {
    const column = this.at.get(field);
    return {
      code,
      sheet: this.sheet,
      row: this.row.number,
      letter: column === undefined ? null : columnLetter(column),
      header: column === undefined ? null : (this.table.columns[column]?.header ?? null),
      value: shownCell(this.cell(field), this.date1904),
      facts,
    };
  }
}

/**
 * A demand of a ledger, or all that is wrong with its row. Firm, content, handling and day are needed; an unknown department or
 * handling is a fault, an unknown category is kept as typed and told.
 */
export function judgeDemand(
  place: { readonly sheet: string; readonly date1904: boolean },
  table: DemandTable,
  row: GridRow,
  context: DemandContext,
): DemandVerdict {
  const reading = new Reading(place.sheet, table, row, place.date1904);
  const [code, firm, content] = [reading.text('code'), needed(reading, 'firm'), needed(reading, 'content')];
  const category = reading.text('category') ?? context.categories.at(-1) ?? '';
  if (category && !context.categories.includes(category)) reading.remark('import.row.unknown-category', 'category');
  const [contact, phone] = [reading.text('contact'), reading.text('phone')];
  const handling = one(reading, 'handling', HANDLINGS, 'import.row.unknown-handling');
  const satisfaction = one(reading, 'satisfaction', SATISFACTIONS, 'import.row.unknown-satisfaction');
  const departmentId = departmentOf(reading, context);
  const [raisedOn, settledOn] = days(reading, context.today);
  if (handling === null && reading.faults.every(({ code: known }) => known !== 'import.row.unknown-handling'))
    reading.fault('import.row.unknown-handling', 'handling', { handling: '' });
  const { faults, remarks } = reading;
  const at = { sheet: place.sheet, row: row.number };
  if (faults.length > 0 || firm === null || content === null || handling === null || raisedOn === null)
    return { ok: false, ...at, faults };
  const value: DemandRow = {
    code,
    firm,
    content,
    category,
    handling,
    departmentId,
    raisedOn,
    settledOn,
    satisfaction,
    contact,
    phone,
  };
  return { ok: true, ...at, value, belowThreshold: false, remarks };
}

const MISSING = { firm: 'import.row.missing-company', content: 'import.row.missing-content' } as const;

function needed(reading: Reading, field: 'firm' | 'content'): string | null {
  const before = reading.faults.length;
  const text = reading.text(field);
  return text === null && reading.faults.length === before ? reading.fault(MISSING[field], field) : text;
}

function days(reading: Reading, today: Day): [Day | null, Day | null] {
  const before = reading.faults.length;
  const raisedOn = reading.day('raisedOn', today);
  if (raisedOn === null && reading.faults.length === before) reading.fault('import.row.missing-raised', 'raisedOn');
  const settledOn = reading.day('settledOn', today);
  if (raisedOn !== null && settledOn !== null && settledOn < raisedOn)
    reading.fault('import.row.settled-before-raised', 'settledOn', { raisedOn });
  return [raisedOn, settledOn];
}

function one<T extends string>(
  reading: Reading,
  field: 'handling' | 'satisfaction',
  words: Readonly<Record<string, T>>,
  code: RowFaultCode,
): T | null {
  const typed = foldText(shownCell(reading.cell(field)));
  if (typed === '' || isPlaceholder(typed)) return null;
  return words[typed] ?? reading.fault(code, field, { [field]: typed });
}

/** By its name, or by the one name that holds what was typed or is held by it: 区税务局 is 税务局. */
function departmentOf(reading: Reading, { departments }: DemandContext): string | null {
  const typed = foldText(shownCell(reading.cell('department')));
  if (typed === '' || isPlaceholder(typed)) return null;
  const exact = departments.find(({ name }) => foldText(name) === typed);
  const near = departments.filter(({ name }) => typed.includes(foldText(name)) || foldText(name).includes(typed));
  const found = exact ?? (near.length === 1 ? near[0] : undefined);
  return found?.id ?? reading.fault('import.row.unknown-department', 'department', { department: typed });
}

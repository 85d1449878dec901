import { Cell, foldText, GridRow, isBlank, isCellError, isSerialDate, MergedRange, shownCell } from './grid';
import { HeaderReading, readHeader } from './header-match';
import { LedgerField } from './ledger-field';
import { parseDay } from './parse-day';

export interface HeaderColumn extends HeaderReading {
  readonly column: number;
  /** The header as shown, groups first: 进度时间 / 签约. */
  readonly header: string;
}

export interface HeaderBlock {
  /** Index of the first header row among the rows given. */
  readonly from: number;
  readonly height: number;
  readonly columns: readonly HeaderColumn[];
  readonly score: number;
}

const MOST_HEADER_ROWS = 3;
const LEAST_FIELDS = 3;
const UNIT_CELL =
  /^\(?(?:(?:人民币)?(?:亿|万|千|百万)?元|亿|万|亩|㎡|m2|平方米|%|年月日|年\/月\/日|yyyy[-/.]mm[-/.]dd|-|\/|是\/否|个|人)\)?$/u;

/**
 * Finds the header among the first rows of a sheet: the row whose words name the most fields, with the group rows above it
 * and a row of units below it. Null when no row names at least three, among them a company or a project.
 * @param at index of the lowest header row, when a person has pointed at it
 */
export function findHeaderBlock(
  rows: readonly GridRow[],
  merges: readonly MergedRange[],
  at: number | null = null,
): HeaderBlock | null {
  let best: HeaderBlock | null = null;
  for (let last = at ?? 0; last < (at === null ? rows.length : at + 1); last += 1) {
    for (let height = 1; height <= MOST_HEADER_ROWS && height <= last + 1; height += 1) {
      const block = readBlock(rows, merges, last - height + 1, height, at === null ? LEAST_FIELDS : 0);
      if (!block) break;
      const sameLeaves = best !== null && best.from + best.height - 1 === last;
      if (sameLeaves || block.score > (best?.score ?? -1) + 1e-9) best = block;
    }
  }
  return best && withUnitRow(best, rows, merges);
}

/** 序号 | 企业名称 | 总投资 over – | – | 万元. */
function withUnitRow(block: HeaderBlock, rows: readonly GridRow[], merges: readonly MergedRange[]): HeaderBlock {
  const below = rows[block.from + block.height];
  const said = below?.cells.filter((cell) => !isBlank(cell)) ?? [];
  const units = said.every((cell) => typeof cell === 'string' && UNIT_CELL.test(foldText(cell)));
  if (said.length === 0 || !units) return block;
  return readBlock(rows, merges, block.from, block.height + 1, 0) ?? block;
}

/** True when one row alone reads like a header: a table's head repeated on every printed page, or a second table. */
export const looksLikeHeader = (row: GridRow): HeaderBlock | null => readBlock([row], [], 0, 1, LEAST_FIELDS + 1);

function readBlock(
  rows: readonly GridRow[],
  merges: readonly MergedRange[],
  from: number,
  height: number,
  leastFields: number,
): HeaderBlock | null {
  const block = rows.slice(from, from + height);
  if (!block.every((row) => couldBeHeader(row))) return null;
  const width = Math.max(...block.map((row) => row.cells.length));
  const filled = block.map((row, at) => fillHeaderRow(row, merges, width, at < height - 1 ? block[at + 1] : undefined));
  const columns = Array.from({ length: width }, (_, column) =>
    readColumn(
      filled.map((row) => row[column] ?? ''),
      column,
    ),
  );
  const { score, fields } = scoreOf(columns);
  const named = fields.has(LedgerField.Company) || fields.has(LedgerField.Project);
  return fields.size >= leastFields && (named || leastFields === 0) ? { from, height, columns, score } : null;
}

function readColumn(texts: readonly string[], column: number): HeaderColumn {
  const distinct = texts.filter((text, at) => text !== '' && texts.indexOf(text) === at);
  const tail = distinct.at(-1) ?? '';
  const isUnit = distinct.length > 1 && UNIT_CELL.test(foldText(tail));
  const words = isUnit ? distinct.slice(0, -1) : distinct;
  const leaf = `${words.at(-1) ?? ''}${isUnit ? `(${tail.replace(/[()（）]/gu, '')})` : ''}`;
  const reading = readHeader(leaf, words.slice(0, -1).join(''));
  return { column, header: distinct.map((text) => text.replace(/\s+/gu, '')).join(' / '), ...reading };
}

/** Each field once, by its surest column. */
function scoreOf(columns: readonly HeaderColumn[]): { score: number; fields: Map<LedgerField, number> } {
  const fields = new Map<LedgerField, number>();
  for (const { guesses } of columns) {
    const best = guesses[0];
    if (best) fields.set(best.field, Math.max(best.confidence, fields.get(best.field) ?? 0));
  }
  return { score: [...fields.values()].reduce((sum, confidence) => sum + confidence, 0), fields };
}

/** Two words at least, no figures, no dates, no notes with a colon. */
function couldBeHeader(row: GridRow): boolean {
  const cells = row.cells.filter((cell) => !isBlank(cell));
  if (cells.length < 2) return false;
  return !cells.some(looksLikeData);
}

function looksLikeData(cell: Cell): boolean {
  if (typeof cell !== 'string')
    return isSerialDate(cell) || isCellError(cell) || typeof cell === 'boolean' || typeof cell === 'number';
  const text = foldText(cell);
  if (text.length > 60 || /^[\d.,%+-]+(?:亿|万)?元?$/u.test(text)) return true;
  if (/(?:单位|日期|时间|人|电话)[:：]/u.test(text) || /有限(?:责任)?公司$/u.test(text)) return true;
  const date = /\d/u.test(text) ? parseDay(cell, { year: 2000 }) : null;
  return date !== null && date.ok && date.value.day !== null;
}

/** Merged cells spread over their range; without merges (csv) a group spreads to the blanks on its right that have a header below. */
function fillHeaderRow(
  row: GridRow,
  merges: readonly MergedRange[],
  width: number,
  below: GridRow | undefined,
): string[] {
  const texts = Array.from({ length: width }, (_, column) => shownCell(row.cells[column] ?? null).trim());
  let merged = false;
  for (const { top, left, bottom, right } of merges) {
    if (row.number < top || row.number > bottom || (top !== row.number && left === right)) continue;
    merged = true;
    for (let column = left; column <= Math.min(right, width - 1); column += 1) texts[column] = texts[left] ?? '';
  }
  if (merged || !below) return texts;
  return texts.reduce<string[]>((filled, text, column) => {
    const beside = filled[column - 1] ?? '';
    const own = below.cells[column];
    return [...filled, text === '' && !isBlank(own) && sameGroup(below, column) ? beside : text];
  }, []);
}

const sameGroup = (below: GridRow, column: number): boolean => column > 0 && !isBlank(below.cells[column - 1]);

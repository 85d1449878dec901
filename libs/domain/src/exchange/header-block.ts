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
const LEAST_WORDS = 2;
const UNIT_CELL =
  /^\(?(?:(?:人民币)?(?:亿|万|千|百万)?元|亿|万|亩|㎡|m2|平方米|%|年月日|年\/月\/日|yyyy[-/.]mm[-/.]dd|-|\/|是\/否|个|人)\)?$/u;

/** What a template says of headers, by their folded words; null: the column means nothing here. */
export type HeaderTemplate = Readonly<Record<string, LedgerField | null>>;

interface Head {
  readonly rows: readonly GridRow[];
  readonly merges: readonly MergedRange[];
  readonly template: HeaderTemplate;
}

/**
 * Finds the header among the first rows of a sheet: the row whose words name the most fields, with the group rows above it
 * and a row of units below it. Null when no row names at least three, among them a company or a project.
 * @param at index of the lowest header row, when a person has pointed at it
 */
export function findHeaderBlock(
  rows: readonly GridRow[],
  merges: readonly MergedRange[],
  template: HeaderTemplate = {},
  at: number | null = null,
): HeaderBlock | null {
  const head = { rows, merges, template };
  let best: HeaderBlock | null = null;
  for (let last = at ?? 0; last < (at === null ? rows.length : at + 1); last += 1) {
    const tallest = tallestAbove(head, last, at === null ? LEAST_FIELDS : 0);
    if (tallest && tallest.score > (best?.score ?? -1) + 1e-9) best = tallest;
  }
  return best && withUnitRow(withMergedRows(best, head), head);
}

/** The header that ends with a row, with every group row above it. */
function tallestAbove(head: Head, last: number, leastFields: number): HeaderBlock | null {
  let tallest: HeaderBlock | null = null;
  for (let height = 1; height <= MOST_HEADER_ROWS && height <= last + 1; height += 1) {
    const top = head.rows[last - height + 1];
    if (!top || !couldBeHeader(top, LEAST_WORDS)) break;
    tallest = readBlock(head, last - height + 1, height, leastFields) ?? tallest;
  }
  return tallest;
}

/** The rows that a header cell is merged over belong to the header, also where they name nothing new. */
function withMergedRows(block: HeaderBlock, head: Head): HeaderBlock {
  const numbers = head.rows.slice(block.from, block.from + block.height).map((row) => row.number);
  const bottom = Math.max(...head.merges.filter(({ top }) => numbers.includes(top)).map((range) => range.bottom), 0);
  let height = block.height;
  for (
    let below = head.rows[block.from + height];
    below && height < MOST_HEADER_ROWS;
    below = head.rows[block.from + height]
  ) {
    if (below.number > bottom || !couldBeHeader(below, 1)) break;
    height += 1;
  }
  return height === block.height ? block : (readBlock(head, block.from, height, 0) ?? block);
}

/** 序号 | 企业名称 | 总投资 over – | – | 万元. */
function withUnitRow(block: HeaderBlock, head: Head): HeaderBlock {
  const below = head.rows[block.from + block.height];
  const said = below?.cells.filter((cell) => !isBlank(cell)) ?? [];
  const units = said.every((cell) => typeof cell === 'string' && UNIT_CELL.test(foldText(cell)));
  if (said.length === 0 || !units) return block;
  return readBlock(head, block.from, block.height + 1, 0) ?? block;
}

/** True when one row alone reads like a header: a table's head repeated on every printed page, or a second table. */
export const looksLikeHeader = (row: GridRow): boolean =>
  couldBeHeader(row, LEAST_WORDS) &&
  readBlock({ rows: [row], merges: [], template: {} }, 0, 1, LEAST_FIELDS + 1) !== null;

function readBlock(
  { rows, merges, template }: Head,
  from: number,
  height: number,
  leastFields: number,
): HeaderBlock | null {
  const block = rows.slice(from, from + height);
  const width = Math.max(...block.map((row) => row.cells.length));
  const filled = block.map((row, at) => fillHeaderRow(row, merges, width, at < height - 1 ? block[at + 1] : undefined));
  const columns = Array.from({ length: width }, (_, column) => {
    const texts = filled.map((row) => row[column] ?? '');
    return readColumn(texts, column, template);
  });
  const { score, fields } = scoreOf(columns);
  const named = fields.has(LedgerField.Company) || fields.has(LedgerField.Project);
  return fields.size >= leastFields && (named || leastFields === 0) ? { from, height, columns, score } : null;
}

function readColumn(texts: readonly string[], column: number, template: HeaderTemplate): HeaderColumn {
  const distinct = texts.filter((text, at) => text !== '' && texts.indexOf(text) === at);
  const tail = distinct.at(-1) ?? '';
  const isUnit = distinct.length > 1 && UNIT_CELL.test(foldText(tail));
  const words = isUnit ? distinct.slice(0, -1) : distinct;
  const leaf = `${words.at(-1) ?? ''}${isUnit ? `(${tail.replace(/[()（）]/gu, '')})` : ''}`;
  const header = distinct.map((text) => text.replace(/\s+/gu, '')).join(' / ');
  const reading = readHeader(leaf, words.slice(0, -1).join(''));
  // A header may be called constructor.
  if (header === '' || !Object.hasOwn(template, headerKey(header))) return { column, header, ...reading };
  const field = template[headerKey(header)] ?? null;
  return { column, header, ...reading, guesses: field === null ? [] : [{ field, confidence: 1 }] };
}

/** The key under which a template remembers a header. */
export const headerKey = (header: string): string => foldText(header);

/** Each field once, by its surest column. */
function scoreOf(columns: readonly HeaderColumn[]): { score: number; fields: Map<LedgerField, number> } {
  const fields = new Map<LedgerField, number>();
  for (const { guesses } of columns) {
    const best = guesses[0];
    if (best) fields.set(best.field, Math.max(best.confidence, fields.get(best.field) ?? 0));
  }
  return { score: [...fields.values()].reduce((sum, confidence) => sum + confidence, 0), fields };
}

/** So many words at least, no figures, no dates, no notes with a colon. */
function couldBeHeader(row: GridRow, leastWords: number): boolean {
  const cells = row.cells.filter((cell) => !isBlank(cell));
  if (cells.length < leastWords) return false;
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

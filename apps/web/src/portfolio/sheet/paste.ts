import { CellChange } from './cells';
import { SheetColumn } from './columns';

export interface PasteTarget {
  /** The lines shown, in their order. */
  readonly lines: readonly { readonly id: string; readonly code: string }[];
  readonly columns: readonly Pick<SheetColumn, 'field' | 'title'>[];
  /** The selected cell, or the corner of several. */
  readonly row: number;
  readonly column: number;
  /** How many rows and columns are selected: one value fills them all. */
  readonly rows: number;
  readonly width: number;
}

export interface PastePlan {
  readonly changes: readonly CellChange[];
  /** Rows of codes that are not among the lines shown, with what they hold. */
  readonly strangers: readonly { readonly code: string; readonly values: Omit<CellChange, 'id'>[] }[];
  /** Cells that fell beside the lines or onto a column that nobody types into. */
  readonly beside: number;
}

type Field = CellChange['field'];
/** So many lines may stand over the codes: a title or two, and the heads right above them. */
const MOST_ABOVE = 4;
const CODE = /^HS\d{4}-\d{4,7}$/;

/**
 * Where each cell of a block goes. By project code when its first column holds codes (a header over them names the columns);
 * else by position from the selected cell. Found by its code, a line keeps what the block leaves empty; by position an empty
 * cell empties what it falls on, as in any spreadsheet.
 */
export function pastePlan(block: readonly (readonly string[])[], target: PasteTarget): PastePlan {
  const codes = block.map((cells) => (cells[0] ?? '').trim());
  const first = codes.findIndex((code) => CODE.test(code));
  const coded = first >= 0 && first <= MOST_ABOVE && codes.slice(first).every((code) => code === '' || CODE.test(code));
  return coded ? byCode(block, first, target) : byPosition(block, target);
}

function byCode(block: readonly (readonly string[])[], first: number, target: PasteTarget): PastePlan {
  const header = block[first - 1];
  const fields = header ? fieldsOfHeader(header, target) : fieldsBeside(block[0]?.length ?? 0, target);
  const ids = new Map(target.lines.map(({ id, code }) => [code, id]));
  const changes: CellChange[] = [];
  const strangers: { code: string; values: Omit<CellChange, 'id'>[] }[] = [];
  let beside = 0;
  for (const cells of block.slice(first)) {
    const code = (cells[0] ?? '').trim();
    const values = cells.flatMap((value, at) => {
      const field = fields[at];
      return field && value.trim() !== '' ? [{ field, value }] : [];
    });
    const id = ids.get(code);
    if (code === '') beside += values.length;
    else if (id === undefined) strangers.push({ code, values });
    else changes.push(...values.map((value) => ({ id, ...value })));
  }
  return { changes, strangers, beside };
}

const fieldsOfHeader = (header: readonly string[], { columns }: PasteTarget): (Field | undefined)[] =>
  header.map((title) => columns.find((column) => column.title === title.trim())?.field);

/** A whole row of the sheet is taken column by column; fewer cells follow the code from the selected column on. */
function fieldsBeside(width: number, { columns, column }: PasteTarget): (Field | undefined)[] {
  if (width >= columns.length) return columns.map(({ field }) => field);
  const typed = columns.flatMap(({ field }) => (field ? [field] : []));
  const chosen = columns[column]?.field;
  return [undefined, ...typed.slice(chosen ? typed.indexOf(chosen) : 0)];
}

function byPosition(block: readonly (readonly string[])[], target: PasteTarget): PastePlan {
  const { lines, columns, row, column } = target;
  const single = block.length === 1 && block[0]?.length === 1 ? block[0][0] : undefined;
  const cells =
    single === undefined ? block : Array.from({ length: target.rows }, () => Array<string>(target.width).fill(single));
  const changes: CellChange[] = [];
  let beside = 0;
  cells.forEach((values, down) =>
    values.forEach((value, right) => {
      const [line, field] = [lines[row + down], columns[column + right]?.field];
      if (line && field) changes.push({ id: line.id, field, value });
      else beside += 1;
    }),
  );
  return { changes, strangers: [], beside };
}

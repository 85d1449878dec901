/** Columns of the tables in one section of a template, by the tags that fill them. */
export interface TemplateColumns {
  readonly section: string;
  readonly tags: readonly string[];
}

const TABLE = /<w:tbl>(?:(?!<w:tbl>).)*?<\/w:tbl>/gs;
const ROW = /<w:tr[ >].*?<\/w:tr>/gs;
const CELL = /<w:tc>.*?<\/w:tc>/gs;
const TBLGRID = /<w:tblGrid>.*?<\/w:tblGrid>/s;
const GRID = /<w:gridCol\b[^>]*\/>/g;
const MERGED = /<w:(?:gridSpan|vMerge)\b/;

/**
 * A template's XML without the columns for which the document in hand has nothing: heads and figures go, the others take
 * their room. A table with merged cells is the office's own work and stays as it is.
 */
export function withoutColumns(xml: string, unprinted: readonly TemplateColumns[]): string {
  if (unprinted.every(({ tags }) => tags.length === 0)) return xml;
  return xml.replace(TABLE, (table, offset: number) => {
    const before = words(xml.slice(0, offset));
    const own = unprinted.find(({ section }) => isOpen(section, before));
    return (own?.tags ?? []).reduce(withoutColumn, table);
  });
}

/** Word may cut a tag into runs: only the text tells it. */
const words = (xml: string): string => xml.replace(/<[^>]+>/g, '').replace(/\s+/g, '');

const isOpen = (section: string, before: string): boolean =>
  before.lastIndexOf(`{#${section}}`) > before.lastIndexOf(`{/${section}}`);

function withoutColumn(table: string, tag: string): string {
  const rows = (table.match(ROW) ?? []).map((row) => row.match(CELL) ?? []);
  const count = rows[0]?.length ?? 0;
  const filled = rows.find((cells) => cells.some((cell) => words(cell).includes(`{${tag}}`)));
  if (!filled || count < 2 || MERGED.test(table) || rows.some(({ length }) => length !== count)) return table;
  const at = filled.findIndex((cell) => words(cell).includes(`{${tag}}`));
  const grid = (table.match(GRID) ?? []).map((column) => Number(/w:w="(\d+)"/.exec(column)?.[1] ?? 0));
  const whole = grid.reduce((sum, width) => sum + width, 0);
  const wider = whole > (grid[at] ?? 0) ? whole / (whole - (grid[at] ?? 0)) : 1;
  return each(table, ROW, (row) => each(row, CELL, (cell, place, cells) => kept(cell, place, cells, at)))
    .replace(TBLGRID, (columns) => each(columns, GRID, (column, place) => (place === at ? '' : column)))
    .replace(
      /(<w:(?:gridCol|tcW)\b[^>]*?w:w=")(\d+)/g,
      (_all, start: string, w: string) => start + Math.floor(Number(w) * wider),
    );
}

/** Loops that began or ended in the cell that goes begin or end in its neighbour. */
function kept(cell: string, place: number, cells: readonly string[], at: number): string {
  if (place === at) return '';
  if (place !== (at === 0 ? 1 : at - 1)) return cell;
  const loops = words(cells[at] ?? '').match(/\{[#/^][^}]+\}/g) ?? [];
  if (loops.length === 0) return cell;
  const run = `<w:r><w:t xml:space="preserve">${loops.join('')}</w:t></w:r>`;
  return at === 0
    ? cell.replace(/<w:p\b[^>]*>(?:<w:pPr>.*?<\/w:pPr>)?/s, (start) => start + run)
    : cell.replace(/<\/w:p>(?!.*<\/w:p>)/s, () => `${run}</w:p>`);
}

const each = (
  xml: string,
  what: RegExp,
  change: (found: string, place: number, all: readonly string[]) => string,
): string => {
  const all = xml.match(what) ?? [];
  let place = -1;
  return xml.replace(what, (found) => change(found, (place += 1), all));
};

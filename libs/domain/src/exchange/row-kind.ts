import { foldText, GridRow, isBlank, shownCell } from './grid';
import { LedgerField } from './ledger-field';
import { isPlaceholder } from './placeholder';
import { TableColumn } from './recognise-table';

/** What a row below the header is. Only `data` rows are judged. */
export const RowKind = { Data: 'data', Blank: 'blank', Total: 'total', Note: 'note', Numbering: 'numbering' } as const;
export type RowKind = (typeof RowKind)[keyof typeof RowKind];

const TOTAL =
  /^(?:[(\d.、)]|其中|本页|本表|全区|全年|累|以上)*(?:合计|总计|小计|共计|累计|总和|汇总|总数)(?:[:：(\d共].*)?$|(?:小计|合计|总计|共计)[:：]?$/u;
const SIGNATURE =
  /^(?:填表人?|填报人?|制表人?|编制人?|审核人?|审批人?|复核人?|审定人?|负责人|单位负责人|部门负责人|主要领导|主要负责人|分管领导|分管负责人|经办人?|联系人|联系电话|填报时间|填报日期|填表日期|填报单位|签字|签名|盖章|签章|日期)(?:\((?:签字|签名|签章|盖章)\))?[:：]|^\((?:盖章|签章|公章|签字)\)$|^(?:单位)?(?:盖章|公章|签章)$/u;
const REMARK = /^(?:注|备注|说明|填表说明|填报说明|注释|注意|附注|附|数据来源|来源)\d*[:：.、]|^[*※]/u;
const SECTION = /^(?:[(（]?[一二三四五六七八九十]+[)）]?[、.．]?|第[一二三四五六七八九十]+(?:部分|类|批|季度))/u;

/** Tells the rows that are a project's from subtotals, totals, blank lines, signatures, notes and headings between them. */
export function rowKind(row: GridRow, columns: readonly TableColumn[]): RowKind {
  const said = row.cells.flatMap((cell, column) =>
    isBlank(cell) ? [] : [{ column, cell, text: foldText(shownCell(cell)) }],
  );
  if (said.length === 0) return RowKind.Blank;
  if (isNumbering(row)) return RowKind.Numbering;
  const meant = new Map(columns.flatMap(({ column, field }) => (field ? [[column, field] as const] : [])));
  const told = said.filter(({ column, text }) => meant.has(column) && !isPlaceholder(text) && !SIGNATURE.test(text));
  const has = (field: LedgerField) => told.some(({ column }) => meant.get(column) === field);
  const fullRow = has(LedgerField.Company) && has(LedgerField.Project) && has(LedgerField.Signing);
  if (!fullRow && said.some(({ text }) => TOTAL.test(text))) return RowKind.Total;
  if (!fullRow && said.some(({ text }) => SIGNATURE.test(text))) return RowKind.Note;
  if (!fullRow && REMARK.test(said[0]?.text ?? '')) return RowKind.Note;
  if (told.length === 0) return said.length === 1 && !isOrdinal(said[0]?.text ?? '') ? RowKind.Note : RowKind.Blank;
  if (told.length === 1 && said.length === 1 && isHeading(said[0]?.text ?? '', meant.get(told[0]?.column ?? -1)))
    return RowKind.Note;
  return told.every(({ column }) => FILLED_AHEAD.has(meant.get(column))) ? RowKind.Blank : RowKind.Data;
}

/** Columns that people fill down in advance: with nothing else in the row there is no project yet. */
const FILLED_AHEAD: ReadonlySet<LedgerField | undefined> = new Set([
  LedgerField.LeadTeam,
  LedgerField.Manufacturing,
  LedgerField.SharePercent,
]);

const isOrdinal = (text: string): boolean => /^\d+$/u.test(text);

/** A single cell in a row: a heading between the rows unless it is a firm. */
const isHeading = (text: string, field: LedgerField | undefined): boolean =>
  SECTION.test(text) || !(field === LedgerField.Company && /公司|集团|厂|院$/u.test(text));

/** The row 1 2 3 4 … or 甲 乙 1 2 … that some forms print under the header. */
function isNumbering(row: GridRow): boolean {
  const said = row.cells
    .filter((cell) => !isBlank(cell))
    .map((cell) => foldText(shownCell(cell)).replace(/[()栏]/gu, ''));
  if (said.length < 4) return false;
  const figures = said.filter((text) => !/^[甲乙丙丁a-z]$/u.test(text)).map(Number);
  return (
    figures.length >= 3 && figures.every((figure, at) => figure === (figures[0] ?? 0) + at) && (figures[0] ?? 9) <= 2
  );
}

import { columnLetter, foldText, GridRow, SheetGrid, shownCell } from '../exchange/grid';
import { DemandField } from './demand-row';

export interface DemandColumn {
  /** 0-based. */
  readonly column: number;
  readonly letter: string;
  readonly header: string;
  readonly field: DemandField | null;
}

export interface DemandTable {
  /** 1-based. */
  readonly headerRow: number;
  readonly columns: readonly DemandColumn[];
}

/** The words of a header, folded; the first field that has the word takes the column. */
const WORDS: Readonly<Record<DemandField, readonly string[]>> = {
  code: ['诉求编号', '编号', '诉求单号', '工单号', '工单编号', '单号'],
  firm: ['企业名称', '企业', '公司名称', '单位名称', '诉求企业', '申请企业'],
  content: ['诉求内容', '诉求事项', '诉求', '问题描述', '具体诉求', '事项', '内容', '问题'],
  category: ['类别', '诉求类别', '诉求类型', '类型', '问题类别', '问题类型'],
  handling: ['办理方式', '处理方式', '办理类型', '分办方式'],
  department: ['责任部门', '承办部门', '承办单位', '责任单位', '办理部门', '牵头部门', '牵头单位'],
  raisedOn: ['提出时间', '提出日期', '诉求时间', '受理时间', '受理日期', '收到时间', '登记时间', '提交时间'],
  settledOn: ['办结时间', '办结日期', '完成时间', '办理完成时间', '解决时间'],
  satisfaction: ['满意度', '企业满意度', '企业评价', '评价', '满意度评价'],
  contact: ['联系人', '企业联系人'],
  phone: ['联系电话', '电话', '手机', '联系方式'],
};

const fieldOf = new Map(
  (Object.entries(WORDS) as [DemandField, readonly string[]][]).flatMap(([field, words]) =>
    words.map((word) => [word, field] as const),
  ),
);

const NEEDED: readonly DemandField[] = ['firm', 'content', 'handling', 'raisedOn'];

/** How many rows from the top may hold a title, notes and the header. */
const HEAD_ROWS = 40;

/** Where the table of a sheet begins and what its columns mean, by their titles wherever they stand; null when it holds no demands. */
export function recogniseDemands(sheet: SheetGrid): DemandTable | null {
  for (const row of sheet.rows.slice(0, HEAD_ROWS)) {
    const columns = columnsOf(row);
    const fields = new Set(columns.map(({ field }) => field));
    if (NEEDED.every((field) => fields.has(field))) return { headerRow: row.number, columns };
  }
  return null;
}

function columnsOf({ cells }: GridRow): DemandColumn[] {
  const taken = new Set<DemandField>();
  return cells.map((cell, column) => {
    const header = shownCell(cell);
    const found = fieldOf.get(foldText(header).replace(/[*＊:：]|[(（].*[)）]/gu, '')) ?? null;
    const field = found !== null && !taken.has(found) ? found : null;
    if (field) taken.add(field);
    return { column, letter: columnLetter(column), header, field };
  });
}

import { Day, day } from '../day';
import { teamFinder } from './find-team';
import { Cell, SheetGrid } from './grid';
import { RowVerdict } from './ledger-row';
import { readLedgerSheet } from './read-ledger-sheet';
import { recogniseTable, TableCorrection } from './recognise-table';

/** For specs: the teams of a small zone. */
export const SPEC_TEAMS = ['区投促中心', '高新金投', '驻北京招商办', '第一招商纵队', '第二招商纵队'];

const findTeam = teamFinder(SPEC_TEAMS.map((name) => ({ id: name, name })));
const TODAY: Day = day('2026-11-23');

/** For specs: a sheet from its cells, the first row being row 1. */
export const aSheet = (cells: Cell[][], more: Partial<SheetGrid> = {}): SheetGrid => ({
  name: 'Sheet1',
  hidden: false,
  rows: cells.map((row, at) => ({ number: at + 1, cells: row })),
  merges: [],
  hiddenColumns: [],
  date1904: false,
  ...more,
});

/** For specs: every row of a sheet, judged as of 2026-11-23. @throws when no table is recognised */
export function readAll(sheet: SheetGrid, correction: TableCorrection = {}, fileName = ''): RowVerdict[] {
  const table = recogniseTable(sheet, fileName, correction);
  if (!table) throw new Error('no table was recognised');
  return [...readLedgerSheet(sheet, table, { today: TODAY, findTeam }, correction)];
}

/** For specs: what the rows come to, short: `3 E:negative-amount`, `4 ok`. */
export const outcomes = (verdicts: RowVerdict[]): string[] =>
  verdicts.map((verdict) => {
    const faults = verdict.ok
      ? 'ok'
      : verdict.faults.map(({ code, letter }) => `${letter}:${code.slice('import.row.'.length)}`).join(' ');
    return `${verdict.row} ${faults}`;
  });

/** For specs: the head of an ordinary ledger. */
export const HEAD = [
  '序号',
  '登记时间',
  '企业名称',
  '项目名称',
  '总投资（万元）',
  '签约时间',
  '开工时间',
  '投产时间',
  '责任单位',
  '联合招商',
  '信用代码',
];

const ORDINARY: Cell[] = [
  1,
  '2022.1.3',
  '珠海甲辰电子有限公司',
  '甲辰新能源项目',
  5000,
  '2022.3.15',
  '2022.6.1',
  '',
  '高新金投',
  '',
  '',
];

/** For specs: an ordinary row under HEAD, with some of its cells changed by their place. */
export const aRow = (changed: Partial<Record<number, Cell>> = {}): Cell[] =>
  ORDINARY.map((cell, at) => (at in changed ? (changed[at] ?? null) : cell));

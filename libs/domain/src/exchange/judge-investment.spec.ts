import { aRow, aSheet, HEAD, readAll } from './a-ledger-sheet';
import { Cell } from './grid';
import { recogniseTable } from './recognise-table';

const sheet = (header: string, ...cells: Cell[]) =>
  aSheet([[...HEAD, header], ...cells.map((cell, at) => [...aRow({ 3: `甲辰${at}号项目` }), cell])]);
const said = (...given: Parameters<typeof sheet>) =>
  readAll(sheet(...given)).map((verdict) => verdict.ok && [verdict.value.added, verdict.value.addedStated]);
const fieldOf = (...given: Parameters<typeof sheet>) => recogniseTable(sheet(...given))?.columns.at(-1)?.field;

describe('新设 or 增资 in a ledger', () => {
  it('is read from a column of its own', () => {
    expect(said('建设性质', '新建', '扩建', '')).toEqual([
      [false, true],
      [true, true],
      [null, false],
    ]);
    expect(said('是否增资', '是', '否')).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  it('is read from 项目类型 where the cells are of that kind; else that column is the industry', () => {
    expect(fieldOf('项目类型', '新建', '增资', '新建')).toBe('investment');
    expect(fieldOf('项目类型', '半导体', '新能源')).toBe('industry');
    expect(fieldOf('投资方式', '合资', '独资')).toBeNull();
  });

  it('is not taken for the money, nor the money for it', () => {
    expect(fieldOf('增资额（万元）', 300)).toBeNull();
    const only = [...HEAD];
    only[4] = '增资额（万元）';
    expect(readAll(aSheet([only, aRow({ 4: 3_000 })]))).toMatchObject([{ value: { amountFen: 3_000_000_000 } }]);
  });

  it('is taken from the name or the note where no cell says it, with a remark that points there', () => {
    const named = aSheet([
      [...HEAD, '备注'],
      [...aRow({ 3: '甲辰增资扩产项目' }), ''],
    ]);
    expect(readAll(named)).toMatchObject([
      { value: { added: true, addedStated: false }, remarks: [{ code: 'import.row.assumed-added', letter: 'D' }] },
    ]);
    const noted = aSheet([
      [...HEAD, '备注'],
      [...aRow(), '进度正常，属增资扩产'],
    ]);
    expect(readAll(noted)).toMatchObject([
      { value: { added: true, addedStated: false }, remarks: [{ code: 'import.row.assumed-added', letter: 'L' }] },
    ]);
  });

  it('stays open, with a remark, where a cell says something else', () => {
    const [, odd] = readAll(sheet('建设性质', '新建', '续建'));
    expect(odd).toMatchObject({
      value: { added: null, addedStated: false },
      remarks: [{ code: 'import.row.unknown-investment', letter: 'L', value: '续建' }],
    });
  });

  it('is what the cell says, whatever the name says', () => {
    const rows = aSheet([
      [...HEAD, '建设性质'],
      [...aRow({ 3: '甲辰增资扩产项目' }), '新建'],
    ]);
    expect(readAll(rows)).toMatchObject([{ value: { added: false, addedStated: true }, remarks: [] }]);
  });
});

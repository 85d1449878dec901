import { day } from '../day';
import { Cell, SheetGrid } from '../exchange/grid';
import { DemandVerdict } from './demand-row';
import { recogniseDemands } from './demand-table';
import { readDemands } from './read-demands';

const HEAD = ['诉求编号', '企业名称', '诉求内容', '类别', '办理方式', '责任部门', '提出时间', '办结时间', '满意度'];
const ROW = [
  'SQ1',
  '海辰储能有限公司',
  '申请解决用电问题,请予支持',
  '用电用水',
  '马上办',
  '供电局',
  '2022-07-14',
  '2022.7.15',
  '满意',
];
const context = {
  today: day('2026-06-17'),
  departments: ['科技产业局', '税务局', '供电局'].map((name) => ({ id: name, name })),
  categories: ['用电用水', '其他'],
};

const sheet = (...rows: Cell[][]): SheetGrid => ({
  name: '诉求',
  hidden: false,
  rows: rows.map((cells, at) => ({ number: at + 1, cells })),
  merges: [],
  hiddenColumns: [],
  date1904: false,
});

function read(...rows: Cell[][]): DemandVerdict[] {
  const grid = sheet(...rows);
  const table = recogniseDemands(grid);
  return table ? [...readDemands(grid, table, context)] : [];
}

const changed = (changes: Partial<Record<number, Cell>>): Cell[] =>
  ROW.map((cell, at) => (at in changes ? (changes[at] ?? null) : cell));

const faults = (verdict: DemandVerdict | undefined) =>
  verdict && !verdict.ok ? verdict.faults.map(({ code, letter }) => [code, letter]) : 'sound';

describe('a ledger of demands', () => {
  it('is read by its titles, wherever they stand', () => {
    const order = [6, 1, 8, 3, 4, 2, 5, 0, 7];
    const mixed = (row: Cell[]): Cell[] => order.map((at) => row[at] ?? null);
    const straight = read(HEAD, ROW);
    expect(straight).toEqual([
      {
        ok: true,
        sheet: '诉求',
        row: 2,
        belowThreshold: false,
        remarks: [],
        value: {
          code: 'SQ1',
          firm: '海辰储能有限公司',
          content: '申请解决用电问题,请予支持',
          category: '用电用水',
          handling: 'immediate',
          departmentId: '供电局',
          raisedOn: '2022-07-14',
          settledOn: '2022-07-15',
          satisfaction: 'satisfied',
          contact: null,
          phone: null,
        },
      },
    ]);
    const moved = read(['2022年企业诉求台账'], mixed(HEAD), mixed(ROW));
    expect(moved).toEqual([{ ...straight[0], row: 3 }]);
  });

  it('passes over blank lines, totals and a header that comes again', () => {
    expect(read(HEAD, ROW, [null, ' '], HEAD, ['合计', 1]).length).toBe(1);
  });

  it.each([
    [{ 1: '' }, [['import.row.missing-company', 'B']]],
    [{ 2: '/' }, [['import.row.missing-content', 'C']]],
    [{ 4: '以后办' }, [['import.row.unknown-handling', 'E']]],
    [{ 4: null }, [['import.row.unknown-handling', 'E']]],
    [{ 5: '气象局' }, [['import.row.unknown-department', 'F']]],
    [{ 5: '局' }, [['import.row.unknown-department', 'F']]],
    [{ 6: null }, [['import.row.missing-raised', 'G']]],
    [{ 6: '2022-02-30' }, [['import.row.invalid-date', 'G']]],
    [{ 6: '2027-01-01' }, [['import.row.date-in-the-future', 'G']]],
    [{ 7: '2022-07-13' }, [['import.row.settled-before-raised', 'H']]],
    [{ 8: '还行吧' }, [['import.row.unknown-satisfaction', 'I']]],
    [{ 1: '公\u0000司' }, [['import.row.forbidden-character', 'B']]],
    [{ 2: 'x'.repeat(2_001) }, [['import.row.text-too-long', 'C']]],
    [{ 2: { error: '#REF!' } }, [['import.row.cell-error', 'C']]],
    [
      { 1: null, 5: '气象局', 6: null },
      [
        ['import.row.missing-company', 'B'],
        ['import.row.unknown-department', 'F'],
        ['import.row.missing-raised', 'G'],
      ],
    ],
    [{ 5: '区税务局', 7: '', 8: '' }, 'sound'],
    [{ 0: null, 5: null }, 'sound'],
  ] as [Partial<Record<number, Cell>>, unknown][])('says what is wrong with a row: case %#', (changes, found) => {
    const [verdict] = read(HEAD, changed(changes));
    const said = faults(verdict);
    expect(Array.isArray(said) ? said.sort() : said).toEqual(Array.isArray(found) ? found.sort() : found);
  });

  it('keeps a category that it does not know, and tells it', () => {
    const [verdict] = read(HEAD, changed({ 3: '停车' }));
    expect(verdict?.ok && [verdict.value.category, verdict.remarks.map(({ code, letter }) => [code, letter])]).toEqual([
      '停车',
      [['import.row.unknown-category', 'D']],
    ]);
  });

  it('takes a code once, and says which row had it first', () => {
    const [, second] = read(HEAD, ROW, changed({ 1: '另一家公司' }));
    expect(second).toMatchObject({
      ok: false,
      row: 3,
      faults: [{ code: 'import.row.code-twice', letter: 'A', facts: { first: 2 } }],
    });
  });

  it.each([[['企业名称', '项目名称', '总投资', '签约时间']], [['诉求内容', '类别']]])(
    'is not what %j heads',
    (head) => {
      expect(recogniseDemands(sheet(head))).toBeNull();
    },
  );
});

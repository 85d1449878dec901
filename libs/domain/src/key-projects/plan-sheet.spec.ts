import { FEN_IN_WAN } from '../money';
import { DEFAULT_KEY_SETTINGS } from './key-settings';
import { readPlanSheet } from './plan-sheet';

const rules = { levels: DEFAULT_KEY_SETTINGS.levels, year: 2026, longest: { content: 20, leader: 10 } };
const row = (...cells: (string | number)[]): string => cells.join('\t');
const twelve = (value: string | number): string[] => Array.from({ length: 12 }, () => String(value));

const faultsOf = (text: string): string[] =>
  readPlanSheet(text, rules).lines.flatMap(({ line, cells }) =>
    cells.flatMap(({ column, fault }) => (fault ? [`${line} ${column} ${fault.code}`] : [])),
  );

describe('a pasted plan', () => {
  it('is code or name, level and twelve months in 万元 when it has no header', () => {
    const [line] = readPlanSheet(row('HS2026-0001', '市重点', ...twelve('1,000.50')), rules).lines;
    expect(line).toMatchObject({ line: 1, project: 'HS2026-0001', level: 'city', planFen: 12 * 1_000.5 * FEN_IN_WAN });
    expect(line?.cells.filter(({ fault }) => fault)).toEqual([]);
  });

  it('goes by its header where it has one', () => {
    const head = row('序号', '项目名称', '级别', '年度计划投资（万元）', '2月', '1月', '包保领导', '计划开工', '备注');
    const [line] = readPlanSheet(
      `${head}\n${row(7, '储能项目', '省级', 30, 20, 10, '王副主任', '6月', '无')}`,
      rules,
    ).lines;
    expect(line).toMatchObject({
      line: 2,
      serial: 7,
      project: '储能项目',
      level: 'province',
      leader: '王副主任',
      plannedStart: '2026-06',
      planFen: 30 * FEN_IN_WAN,
      monthsFen: [10 * FEN_IN_WAN, 20 * FEN_IN_WAN, ...Array.from({ length: 10 }, () => 0)],
    });
  });

  it('takes the year’s figure alone where no month is filled in', () => {
    const [line] = readPlanSheet(
      `${row('项目', '级别', '年度计划', '1月')}\n${row('甲', '区', '1.2亿', '')}`,
      rules,
    ).lines;
    expect(line).toMatchObject({ planFen: 12_000 * FEN_IN_WAN, monthsFen: null });
  });

  it('judges every cell by itself, and lets one bad line spoil no other', () => {
    const text = [
      row('', '市重点', ...twelve(1)),
      row('甲', '村重点', ...twelve(1)),
      row('乙', '市重点', 'abc', '-5', ...twelve(1).slice(2)),
      row('丙', '市重点', ...twelve('')),
      row('丁', '市重点', ...twelve(1)),
    ].join('\n');
    expect(faultsOf(text)).toEqual([
      '1 project project-missing',
      '2 level level-unknown',
      '3 1 amount',
      '3 2 negative',
      '4 1 nothing',
    ]);
  });

  it('compares months with the year’s figure, and months of start and production', () => {
    const head = row('项目', '级别', '合计', '1月', '计划开工', '计划投产', '内容');
    const texts = [
      row('甲', '区', 11, 10, '2026-09', '2026-08', ''),
      row('乙', '区', 10, 10, '下个月', '', '一'.repeat(21)),
    ];
    expect(faultsOf([head, ...texts].join('\n'))).toEqual([
      '2 plan sum',
      '2 production order',
      '3 start month',
      '3 content too-long',
    ]);
  });

  it('counts lines as the sheet shows them, blank ones too, and cells of two lines as one', () => {
    const text = `"甲\n一期"\t市重点\t${twelve(1).join('\t')}\r\n\r\n${row('', '市重点', ...twelve(1))}\r\n`;
    expect(readPlanSheet(text, rules).lines.map(({ line, project }) => [line, project])).toEqual([
      [1, '甲\n一期'],
      [3, ''],
    ]);
  });
});

import { aRow, aSheet, HEAD, outcomes, readAll } from './a-ledger-sheet';
import { Cell } from './grid';
import { recogniseTable, TableCorrection } from './recognise-table';

describe('the table of a sheet', () => {
  it.each([
    ['the row', ['高新金投', '2022年台账', '填报单位：区投促中心', '第一招商纵队'], '高新金投'],
    ['填报单位', ['', '2022年台账', '填报单位：区投促中心', '第一招商纵队'], '区投促中心'],
    ['the sheet', ['', '2022年台账', '', '第一招商纵队'], '第一招商纵队'],
  ])('takes the team from %s', (_, [team = '', title = '', note = '', name = ''], expected) => {
    const verdicts = readAll(aSheet([[title], [note], HEAD, aRow({ 8: team })], { name }));
    expect(verdicts).toMatchObject([{ ok: true, value: { leadTeamId: expected } }]);
  });

  it.each<[string, Cell[][], string, string]>([
    ['the title', [['2021年度招商台账']], 'Sheet1', ''],
    ['a title in characters', [['二〇二一年招商台账']], 'Sheet1', ''],
    ['a title with months', [['招商项目进展表（2021年1-6月）']], 'Sheet1', ''],
    ['the sheet', [['招商台账']], '2021年', ''],
    ['the file', [['招商台账']], 'Sheet1', '招商台账-2021.xlsx'],
    ['the day it was filled in', [['招商台账'], ['填报日期：2021年12月31日']], 'Sheet1', ''],
  ])('takes the year of 3月15日 from %s', (_, above, name, file) => {
    const verdicts = readAll(aSheet([...above, HEAD, aRow({ 1: '1月3日', 5: '3月15日', 6: '' })], { name }), {}, file);
    expect(verdicts).toMatchObject([{ value: { days: { signing: '2021-03-15' } } }]);
  });

  it('refuses 3月15日 when no year, or two, are given', () => {
    const years = readAll(aSheet([['2021—2022年招商台账'], HEAD, aRow({ 1: '', 5: '3月15日', 6: '' })]));
    expect(outcomes(years)).toEqual(['3 F:date-without-year']);
  });

  it.each<[string, Cell[], string]>([
    ['亿元', [0.5, 1.2, 10.55], 'yi'],
    ['万元', [5000, 12_000, 105_500], 'wan'],
    ['元', [50_000_000, 120_000_000, 1_055_000_000], 'yuan'],
  ])('guesses %s from the size of the figures, and says so', (_, amounts, unit) => {
    const table = recogniseTable(
      aSheet([
        HEAD.map((header, at) => (at === 4 ? '总投资' : header)),
        ...amounts.map((amount) => aRow({ 4: amount })),
      ]),
    );
    expect(table).toMatchObject({ unit, unitFrom: 'guess' });
  });

  it('has nothing to guess where every amount names its unit', () => {
    const head = HEAD.map((header, at) => (at === 4 ? '投资额' : header));
    expect(recogniseTable(aSheet([head, aRow({ 4: '4,523万元' }), aRow({ 4: '1.9亿元' })]))).toMatchObject({
      unitFrom: 'cell',
    });
  });

  it('lets a person correct the mapping, the unit and the year', () => {
    const sheet = aSheet([
      ['2021年'],
      ['甲', '乙', '丙', '丁', '签约时间', '企业名称', '项目名称'],
      [1, 0.5, 'x', '高新金投', '3月15日', '珠海甲辰电子有限公司', '甲辰项目'],
    ]);
    const correction: TableCorrection = {
      columns: [
        { column: 1, field: 'amount' },
        { column: 3, field: 'leadTeam' },
      ],
      unit: 'yi',
      year: 2020,
    };
    expect(readAll(sheet, correction)).toMatchObject([
      { ok: true, value: { amountFen: 5_000_000_000, leadTeamId: '高新金投', days: { signing: '2020-03-15' } } },
    ]);
    const byHeader: TableCorrection = { headers: { 乙: 'amount', 丁: 'leadTeam' }, unit: 'yi' };
    expect(readAll(sheet, byHeader)).toMatchObject([
      { ok: true, value: { leadTeamId: '高新金投', days: { signing: '2021-03-15' } } },
    ]);
  });

  it('takes the rows that a header cell is merged over, also where they name nothing new', () => {
    const below = HEAD.map((_, at) => (at === 5 ? '合同签订日期' : ''));
    const merges = HEAD.map((_, at) => ({ top: 1, left: at, bottom: 2, right: at })).filter(({ left }) => left !== 5);
    const sheet = aSheet([HEAD, below, aRow({})], { merges });
    expect(recogniseTable(sheet)?.headerRows).toEqual([1, 2]);
    expect(readAll(sheet)).toMatchObject([{ ok: true, row: 3 }]);
  });

  it.each<[string, Cell[][]]>([
    [
      'a summary',
      [
        ['队伍', '签约数', '签约金额', '落地数'],
        ['高新金投', 31, 411_730, 26],
      ],
    ],
    ['notes on how to fill in', [['填表说明'], ['一、企业名称须与营业执照一致。'], ['二、投资额单位为万元。']]],
    ['nothing', []],
  ])('finds no ledger in %s', (_, cells) => {
    expect(recogniseTable(aSheet(cells))).toBeNull();
  });

  it('takes two header rows together when the lower one holds only what stands under the groups', () => {
    const upper = ['企业名称', '项目名称', '总投资（万元）', '进度', null, null, '责任单位'];
    const lower = [null, null, null, '签约', '落地', '开工', null];
    const data = ['珠海甲辰电子有限公司', '甲辰项目', 2000, '2022.3.1', '', '2022.5.1', '高新金投'];
    expect(outcomes(readAll(aSheet([['2022年台账'], upper, lower, data])))).toEqual(['4 ok']);
    expect(recogniseTable(aSheet([upper, lower, data]))).toMatchObject({ headerRows: [1, 2] });
  });

  it('knows a header by a template alone, and is not misled by words that every object has', () => {
    const sheet = aSheet([
      ['constructor', '__proto__', '丙', '签约时间'],
      ['珠海甲辰电子有限公司', '甲辰项目', 2, '2022.3.1'],
    ]);
    expect(recogniseTable(sheet)).toBeNull();
    const headers = JSON.parse('{"constructor":"company","__proto__":"project","丙":"amount"}') as Record<
      string,
      'company'
    >;
    expect(recogniseTable(sheet, '', { headers })?.columns.map(({ field }) => field)).toEqual([
      'company',
      'project',
      'amount',
      'signing',
    ]);
  });

  it('takes the column in 元 where another is in foreign money', () => {
    const head = ['企业名称', '项目名称', '总投资（万美元）', '总投资（万元）', '签约时间', '责任单位'];
    const sheet = aSheet([head, ['珠海甲辰电子有限公司', '甲辰项目', 500, 3400, '2022.3.1', '高新金投']]);
    expect(readAll(sheet)).toMatchObject([{ ok: true, value: { amountFen: 3_400_000_000 } }]);
  });
});

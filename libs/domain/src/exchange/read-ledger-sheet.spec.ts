import { aRow, aSheet, HEAD, outcomes, readAll } from './a-ledger-sheet';
import { Cell, MergedRange } from './grid';
import { recogniseTable } from './recognise-table';

describe('the rows of a ledger', () => {
  it.each<[string, Partial<Record<number, Cell>>, string]>([
    ['no company', { 2: ' ' }, 'C:missing-company'],
    ['no project', { 3: '——' }, 'D:missing-project'],
    ['no amount', { 4: '/' }, 'E:missing-amount'],
    ['no signing', { 5: '未签约' }, 'F:missing-signing'],
    ['an amount in words', { 4: '面议' }, 'E:amount-not-a-number'],
    ['a negative amount', { 4: -5 }, 'E:negative-amount'],
    ['foreign money', { 4: '500万美元' }, 'E:amount-foreign'],
    ['a day that is none', { 5: '2022.2.30' }, 'F:invalid-date'],
    ['a month for a day', { 6: '2022年6月' }, 'G:date-without-day'],
    ['a start before signing', { 6: '2022.3.14' }, 'G:start-before-sign'],
    ['a production before start', { 7: '2022.5.1' }, 'H:production-before-start'],
    ['a production without start', { 6: '—', 7: '2022.7.1' }, 'H:milestone-missing-before'],
    ['a start to come', { 6: '2032.5.6' }, 'G:date-in-the-future'],
    ['a team that is not there', { 8: '第九招商纵队' }, 'I:unknown-team'],
    ['a partner that is not there', { 9: '第九招商纵队20%' }, 'J:unknown-team'],
    ['shares over the whole', { 9: '第一招商纵队120%' }, 'J:shares-sum'],
    ['a wrong check sign', { 10: '91440400MA4UWQ5U3X' }, 'K:credit-code'],
    ['a name without end', { 2: '长'.repeat(121) }, 'C:text-too-long'],
    ['a NUL', { 2: '珠海\u0000公司' }, 'C:forbidden-character'],
    ['half a surrogate pair', { 3: '项目\ud800' }, 'D:forbidden-character'],
    ['a broken formula', { 4: { error: '#REF!' } }, 'E:cell-error'],
    [
      'three faults at once',
      { 2: '', 4: '面议', 5: '2022.13.1' },
      'C:missing-company E:amount-not-a-number F:invalid-date',
    ],
  ])('rejects a row with %s and keeps the rest', (_, cells, faults) => {
    expect(outcomes(readAll(aSheet([HEAD, aRow(), aRow(cells), aRow()])))).toEqual(['2 ok', `3 ${faults}`, '4 ok']);
  });

  it('says where a fault is and what stood there', () => {
    const [verdict] = readAll(aSheet([HEAD, aRow({ 4: '  面议 ' })], { name: '一月' }));
    expect(verdict).toMatchObject({
      faults: [{ sheet: '一月', row: 2, letter: 'E', header: '总投资（万元）', value: '  面议 ' }],
    });
  });

  it('keeps a project below 1000 万元 and marks it; 1000 万元 itself counts', () => {
    const verdicts = readAll(aSheet([HEAD, aRow({ 4: 999.999999 }), aRow({ 4: 1000 })]));
    expect(verdicts.map((verdict) => verdict.ok && verdict.belowThreshold)).toEqual([true, false]);
  });

  it('measures the future by the day on which the ledger was filled in', () => {
    const filled = aSheet([['台账'], ['填报日期', '2022年5月31日'], HEAD, aRow(), aRow({ 6: '2022.5.31' })]);
    expect(outcomes(readAll(filled))).toEqual(['4 G:date-in-the-future', '5 ok']);
  });

  it.each<[string, Cell[][]]>([
    ['a blank row', [[null, '', '　']]],
    ['a row with a number only', [[7]]],
    ['a subtotal', [['小计', '', '', '', 12_345]]],
    ['a total with figures in words', [['合计：2个项目，总投资1亿元']]],
    ['a total in a later column', [[null, null, '合  计', null, 12_345]]],
    ['a total of a kind', [[null, '半导体产业小计', null, null, 5000]]],
    ['a heading', [['（一）制造业项目']]],
    ['a heading over the names', [[null, null, '二、服务业']]],
    ['a signature', [['填表人：王', '', '审核人：李', '', '', '（盖章）']]],
    ['a note', [['注：投资额以合同为准，单位为万元。']]],
    ['the header again', [HEAD]],
    ['a row of column numbers', [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]]],
    ['a team filled down in advance', [['8', '', '', '', '', '', '', '', '高新金投']]],
  ])('passes over %s', (_, between) => {
    const verdicts = readAll(aSheet([HEAD, aRow(), ...between, aRow()]));
    expect(outcomes(verdicts)).toEqual(['2 ok', `${3 + between.length} ok`]);
  });

  it('reads two header rows with groups, merged or not, and a row of units under them', () => {
    const groups: Cell[] = ['序号', '项目基本情况', null, null, '计划进度', null, '实际进度', null, '责任单位'];
    const leaves: Cell[] = [null, '企业名称', '名称', '总投资', '开工', '投产', '签约', '开工', null];
    const units: Cell[] = [null, '', '', '亿元', '', '', '年月日', '', ''];
    const data: Cell[] = [
      1,
      '珠海甲辰电子有限公司',
      '甲辰项目',
      1.5,
      '2023.1.1',
      '2024.1.1',
      '2022.3.1',
      '2022.4.1',
      '高新金投',
    ];
    const merges: MergedRange[] = [
      { top: 1, bottom: 2, left: 0, right: 0 },
      { top: 1, bottom: 1, left: 1, right: 3 },
      { top: 1, bottom: 1, left: 4, right: 5 },
      { top: 1, bottom: 1, left: 6, right: 7 },
      { top: 1, bottom: 2, left: 8, right: 8 },
    ];
    for (const sheet of [aSheet([groups, leaves, units, data], { merges }), aSheet([groups, leaves, units, data])]) {
      const [verdict] = readAll(sheet);
      expect(verdict).toMatchObject({
        ok: true,
        row: 4,
        value: { amountFen: 15_000_000_000, days: { signing: '2022-03-01', start: '2022-04-01' } },
      });
    }
  });

  it('follows cells merged over rows and 同上, but never shares out one sum', () => {
    const merges = [
      { top: 2, bottom: 3, left: 2, right: 2 },
      { top: 2, bottom: 3, left: 8, right: 8 },
    ];
    const second = aRow({ 2: null, 8: null, 3: '甲辰二期项目' });
    second[2] = null;
    second[8] = null;
    const verdicts = readAll(aSheet([HEAD, aRow(), second, aRow({ 2: '同上', 8: '〃' })], { merges }));
    expect(verdicts.map((verdict) => verdict.ok && [verdict.value.company, verdict.value.leadTeamId])).toEqual(
      Array.from({ length: 3 }, () => ['珠海甲辰电子有限公司', '高新金投']),
    );
    const oneSum = readAll(aSheet([HEAD, aRow(), aRow()], { merges: [{ top: 2, bottom: 3, left: 4, right: 4 }] }));
    expect(outcomes(oneSum)).toEqual(['2 E:amount-over-rows', '3 E:amount-over-rows']);
  });

  it('reads hidden columns and marks them', () => {
    const sheet = aSheet([HEAD, aRow({ 9: '第一招商纵队40%' })], { hiddenColumns: [9] });
    expect(recogniseTable(sheet)?.columns[9]).toMatchObject({ field: 'shares', hidden: true });
    expect(readAll(sheet)).toMatchObject([
      { value: { shares: [{ basisPoints: 6000 }, { teamId: '第一招商纵队', basisPoints: 4000 }] } },
    ]);
  });

  it('reads a second table below the first, with other columns', () => {
    const second = ['投资方', '招商项目', '投资额（亿元）', '签约日期', '牵头队伍'];
    const verdicts = readAll(
      aSheet([HEAD, aRow(), ['二、其他'], second, ['珠海乙未软件有限公司', '乙未项目', 2, '2022.5.5', '第一招商纵队']]),
    );
    expect(verdicts).toMatchObject([
      { ok: true, row: 2 },
      { ok: true, row: 5, value: { amountFen: 20_000_000_000, leadTeamId: '第一招商纵队' } },
    ]);
  });
});

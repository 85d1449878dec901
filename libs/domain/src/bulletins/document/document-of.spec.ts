import fc from 'fast-check';
import { day } from '../../day';
import { Period } from '../../periods';
import { MONDAY_WEEKS } from '../../weeks/week';
import { ArrangedBlock, DEFAULT_ARRANGEMENT } from '../arrangement';
import { BLOCK_COLUMNS } from './columns';
import { BulletinBasis } from '../bulletin-basis';
import { BulletinContent } from '../bulletin-content';
import { BulletinDocument, DocumentPart } from './document';
import { bulletinDocument, MOST_PRINTED, wholeDocument } from './document-of';
import { someContent, somePrinted, someRecorded } from './printed-bulletin.fixture';
import { paperName } from './period-words';
import { inChinese } from './words';

const headings = (blocks: readonly ArrangedBlock[]): string[] =>
  bulletinDocument(somePrinted(), { ...DEFAULT_ARRANGEMENT, blocks }).blocks.map(({ heading }) => heading);

describe('the document of a bulletin', () => {
  it('has letterhead, number, title, recipients, seal, copies and printer', () => {
    expect(bulletinDocument(somePrinted())).toMatchObject({
      issuer: '招商引资指挥部',
      number: '招商通报〔2022〕第34期',
      title: '关于2022年第34周招商引资工作情况的通报',
      subtitle: '（8月22日至8月28日）',
      recipients: '各招商队伍，各有关部门',
      seal: '招商引资指挥部',
      issuedOn: '2022年8月29日',
      printedBy: '招商引资指挥部办公室',
      basis: `本通报依据《招商周排名办法》第3版，统计截至2022年8月29日 00:00已核验的事实。校验码：${'a'.repeat(16)}。`,
    });
  });

  it('numbers its blocks by their place, and leaves out those of which there is nothing to tell', () => {
    expect(bulletinDocument(somePrinted()).blocks.map(({ heading }) => heading)).toEqual([
      '一、年度目标进展',
      '二、队伍排名',
      '三、排名升降',
      '四、新签约项目',
      '五、新开工项目',
      '六、新投产项目',
      '七、红灯项目',
      '八、逾期卡点',
      '九、线索跟进情况',
      '十、逾期未办结督办事项',
      '十一、工作提示',
    ]);
  });

  it('prints what is on, in the office’s order and under its titles', () => {
    const of = (block: ArrangedBlock['block']) => DEFAULT_ARRANGEMENT.blocks.find((one) => one.block === block);
    const [starts, targets, leads] = [of('starts'), of('targets'), of('leads')] as ArrangedBlock[];
    if (!starts || !targets || !leads) throw new Error('the default has every block');
    expect(headings([{ ...starts, title: '动工情况' }, { ...leads, on: false }, targets])).toEqual([
      '一、动工情况',
      '二、年度目标进展',
    ]);
  });

  it('cuts at the number of lines asked for and says so', () => {
    const blocks = DEFAULT_ARRANGEMENT.blocks.map((one) => ({ ...one, top: 1 }));
    const document = bulletinDocument(somePrinted(), { ...DEFAULT_ARRANGEMENT, blocks });
    const [, lights] = document.blocks.find(({ block }) => block === 'lights')?.parts ?? [];
    expect(lights?.text).toEqual(['亮红灯的项目2个（列前1项，另有1项），按亮灯时间先后排列。']);
    expect(lights?.rows).toEqual([
      {
        cells: { at: '1', name: '停摆项目', team: '甲队', reasons: '开工逾期', since: '8月1日', days: '28' },
        projectId: 'p1',
        alarm: true,
      },
    ]);
    expect(document.blocks.find(({ block }) => block === 'standings')?.parts[0]?.rows).toHaveLength(1);
  });

  it('tells who rose and who fell, and which orders are how late', () => {
    const { blocks } = bulletinDocument(somePrinted());
    const of = (wanted: string) => blocks.find(({ block }) => block === wanted)?.parts[0];
    expect(of('movement')?.text).toEqual(['名次上升1支，下降1支，持平1支。']);
    expect(of('movement')?.rows.map(({ cells }) => [cells.team, cells.movement])).toEqual([
      ['甲队', '↑1'],
      ['乙队', '↓1'],
    ]);
    expect(of('orders')?.rows[0]?.cells).toMatchObject({ number: 'DB2022-0001', deadline: '8月18日', days: '10' });
  });

  it('holds a hundred rows of a list, says how many more there are, and has them all for a workbook', () => {
    const starts = someContent().starts.flatMap((one) => Array.from({ length: 130 }, () => one));
    const printed = somePrinted({ content: someContent({ starts }) });
    const part = (document: BulletinDocument) => document.blocks.find(({ block }) => block === 'starts')?.parts[0];
    expect(part(bulletinDocument(printed))?.rows).toHaveLength(MOST_PRINTED);
    expect(part(bulletinDocument(printed))?.text).toEqual([
      '新开工项目130个，投资额130.00亿元（列前100项，另有30项，全部见电子表格）。',
    ]);
    expect(part(wholeDocument(printed))?.rows).toHaveLength(130);
  });

  it("holds the thirty largest of a year's projects, or as many as the office wants", () => {
    const starts = someContent().starts.flatMap((one) => Array.from({ length: 130 }, () => one));
    const basis = { ...someContent().basis, edition: 3 } as BulletinContent['basis'];
    const printed = somePrinted({ content: someContent({ starts, basis, period: '2022' as Period }) });
    const part = (document: BulletinDocument) => document.blocks.find(({ block }) => block === 'starts')?.parts[0];
    expect(part(bulletinDocument(printed))?.rows).toHaveLength(30);
    expect(part(bulletinDocument(printed))?.text).toEqual([
      '新开工项目130个，投资额130.00亿元（按投资额列前30项，另有100项，全部见电子表格）。',
    ]);
    const blocks = DEFAULT_ARRANGEMENT.blocks.map((one) => ({ ...one, top: 50 }));
    expect(part(bulletinDocument(printed, { ...DEFAULT_ARRANGEMENT, blocks }))?.rows).toHaveLength(50);
    expect(part(wholeDocument(printed))?.rows).toHaveLength(130);
  });

  it('ranks the whole field, then each group by itself, and names who is on which list', () => {
    const groups = [
      { key: 'four', title: '四个主力队' },
      { key: 'n', title: 'N个纵队' },
    ];
    const place = [
      { key: 'n', rank: 1, previousRank: 2, movement: 1 },
      { key: 'four', rank: 1, previousRank: 1, movement: 0 },
      { key: 'n', rank: 2 },
    ];
    const { standings: rows } = someContent();
    const standings = rows.map((row, at) => ({ ...row, ...(place[at] && { group: place[at] }) }));
    const lists = [
      { title: '红榜', colour: 'red' as const, teams: [{ team: '甲队', rank: 1, total: '12.50' }] },
      { title: '黑榜', colour: 'black' as const, teams: [] },
    ];
    const { blocks } = bulletinDocument(somePrinted({ content: someContent({ standings, groups, lists }) }));
    const of = (wanted: string) => blocks.find(({ block }) => block === wanted)?.parts ?? [];
    expect(
      of('standings').map(({ heading, rows }) => [heading, ...rows.map(({ cells }) => `${cells.rank}${cells.team}`)]),
    ).toEqual([
      ['（一）总排名', '1甲队', '2乙队', '3丙队'],
      ['（二）四个主力队', '1乙队'],
      ['（三）N个纵队', '1甲队', '2丙队'],
    ]);
    expect(
      of('standings').map(({ rows }) => rows.map(({ cells }) => `${cells.previousRank}${cells.movement}`)),
    ).toEqual([['2↑1', '1↓1', '3持平'], ['1持平'], ['2↑1', '——']]);
    expect(
      of('lists').map(({ heading, text, rows }) => [heading, ...text, ...rows.map(({ cells }) => cells.team)]),
    ).toEqual([
      ['（一）红榜', '甲队'],
      ['（二）黑榜', '本期没有队伍上榜。'],
    ]);
  });

  it('says that points are not compared, and why, in place of the column; what was sealed before keeps its words', () => {
    const basis = (edition: 2 | 3): BulletinBasis => ({
      ...{ edition, ruleSet: 4, definition: 1, targets: [], before: { ruleSet: 3, definition: 1, targets: [] } },
      ...{ weeks: MONDAY_WEEKS, workdays: '', teams: [] },
    });
    const standings = someContent().standings.map((row) => ({ ...row, change: null }));
    const incomparable = { points: ['rules' as const, 'targets' as const], groups: [] };
    const printed = (wanted: Partial<BulletinContent>) => {
      const { blocks } = bulletinDocument(somePrinted({ content: someContent(wanted) }));
      return (block: string) => blocks.find((one) => one.block === block)?.parts[0];
    };
    const keys = (part: DocumentPart | undefined) => part?.columns.map(({ key }) => key);
    const apart = printed({ basis: basis(3), standings, incomparable });
    const said = '本周计分规则（第4版，上周为第3版）、队伍目标与上周不同，得分不与上周比较，名次照常比较。';
    expect(apart('standings')?.text).toEqual([said]);
    expect(apart('movement')?.text).toEqual(['名次上升1支，下降1支，持平1支。', said]);
    expect(keys(apart('standings'))).toEqual(['rank', 'team', 'total', 'previousRank', 'movement']);
    expect(keys(apart('movement'))).toEqual(['team', 'previousRank', 'rank', 'movement']);
    const alone = someContent().standings.map((row) => ({ ...row, previousRank: null, movement: null, change: null }));
    const first = printed({ basis: basis(3), standings: alone });
    expect(keys(first('standings'))).toEqual(['rank', 'team', 'total']);
    expect(first('movement')?.text).toEqual(['本期为本年首期，名次不作比较。']);
    const old = printed({ basis: basis(2), standings: alone });
    expect(keys(old('standings'))).toEqual(['rank', 'team', 'total', 'previousRank', 'movement', 'change']);
    expect(old('movement')?.text).toEqual(['本期为首期，名次不作比较。']);
  });

  it('tells teams that were not ranked before apart from those that stayed, and a group that takes other teams', () => {
    const groups = [{ key: 'n', title: 'N个纵队' }];
    const standings = someContent().standings.map((row, at) => ({
      ...row,
      group: { key: 'n', rank: at + 1, previousRank: null, movement: null },
      ...(at === 2 && { previousRank: null, movement: null, change: null }),
    }));
    const basis = { edition: 3 as const, weeks: MONDAY_WEEKS, workdays: '', teams: [], before: null };
    const content = someContent({
      ...{ standings, groups, incomparable: { points: [], groups: ['n'] } },
      basis: { ...basis, ruleSet: 4, definition: 1, targets: [] },
    });
    const { blocks } = bulletinDocument(somePrinted({ content }));
    const of = (wanted: string) => blocks.find(({ block }) => block === wanted)?.parts ?? [];
    expect(of('movement')[0]?.text).toEqual(['名次上升1支，下降1支，持平0支，首次参加排名1支。']);
    expect(of('standings')[1]?.text).toEqual(['本周本组的队伍与上周不同，组内名次不与上周比较。']);
    expect(of('standings')[1]?.columns.map(({ key }) => key)).toEqual(['rank', 'team', 'total', 'change']);
  });

  it('names what of earlier weeks came late, with its effect on the lead team', () => {
    const adjustments = [
      {
        kind: 'late' as const,
        projectId: 'p1',
        code: 'c1',
        name: '迟报项目',
        team: '甲队',
        milestone: 'start' as const,
        day: day('2022-08-15'),
        was: null,
        period: null,
        effects: [{ teamId: 'a', team: '甲队', total: '4.00', items: [] }],
      },
    ];
    const { blocks } = bulletinDocument(somePrinted({ content: someContent({ adjustments }) }));
    expect(blocks.find(({ block }) => block === 'late')?.parts[0]?.rows.map(({ cells }) => cells)).toEqual([
      { at: '1', team: '甲队', what: '补报：迟报项目（开工）', day: '8月15日', change: '+4.00' },
    ]);
  });

  it('has the points of every team by item in its annex', () => {
    const { annex } = bulletinDocument(somePrinted());
    expect(annex?.columns.map(({ title }) => title)).toEqual(['名次', '队伍', '开工', '逾期', '总分']);
    expect(annex?.rows[0]?.cells).toEqual({
      rank: '1',
      team: '甲队',
      'item.start': '12.50',
      'item.late': '0.00',
      total: '12.50',
    });
  });

  it('of format 1 keeps the layout that it had', () => {
    const { recorded: _recorded, ...content } = someContent();
    const { blocks } = bulletinDocument(somePrinted({ content }));
    expect(blocks.map(({ heading }) => heading)).toEqual([
      '一、年度目标进展',
      '二、队伍排名',
      '三、新签约项目',
      '四、新开工项目',
      '五、新投产项目',
      '六、工作提示',
    ]);
  });

  it('says that a draft has no number yet, and that the zone had no lights', () => {
    const lights = { known: false, total: 0, teams: [], items: [] };
    const content = someContent({ recorded: someRecorded({ lights }) });
    const document = bulletinDocument({ content, remarks: '', number: null, issuedOn: null, sha256: null });
    expect(document.number).toBe('招商通报〔2022〕（草稿）');
    expect(document.basis).not.toContain('校验码');
    expect(document.blocks.find(({ block }) => block === 'lights')?.parts[0]?.text).toEqual(['本期未计算红黄灯。']);
  });

  it('gives every row a cell for every column, whatever is on', () => {
    const notable = [{ projectId: null, name: null, text: '要事' }];
    fc.assert(
      fc.property(fc.shuffledSubarray([...DEFAULT_ARRANGEMENT.blocks], { minLength: 1 }), (blocks) => {
        const content = someContent({ recorded: someRecorded({ notable }) });
        const document = bulletinDocument(somePrinted({ content }), { ...DEFAULT_ARRANGEMENT, blocks });
        for (const part of document.blocks.flatMap(({ parts }) => parts)) {
          for (const { cells } of part.rows) expect(Object.keys(cells)).toEqual(part.columns.map(({ key }) => key));
        }
      }),
    );
  });
});

describe('the document of another kind', () => {
  const of = (period: string, number: number | null) =>
    bulletinDocument(somePrinted({ content: someContent({ period: period as Period }), number }));

  it.each([
    ['2022-08', 3, '招商月报〔2022〕第3期', '关于2022年8月招商引资工作情况的通报', '本月'],
    ['2022', 1, '招商年报〔2022〕', '关于2022年招商引资工作情况的通报', '本年'],
    ['2022', null, '招商年报〔2022〕（草稿）', '关于2022年招商引资工作情况的通报', '本年'],
  ])('%s, number %s, is called %s', (period, number, called, title, own) => {
    expect(of(period, number)).toMatchObject({ number: called, title, period: own });
  });

  it('says 月报 after a name that is no 通报', () => {
    expect([paperName('工作简报', 'month'), paperName('工作简报', 'week')]).toEqual(['工作简报月报', '工作简报']);
  });

  it('shows the year’s figures of a year once', () => {
    const titles = (period: string) => of(period, 1).blocks[0]?.parts[0]?.columns.map(({ title }) => title);
    expect(titles('2022-08')).toContain('本月');
    expect(titles('2022')).toEqual(['指标', '全年累计', '全年目标', '完成率', '与序时进度']);
  });

  it('says that late facts of another year do not count in this one', () => {
    const adjustment = {
      ...{ kind: 'late' as const, projectId: 'p1', code: 'c1', name: '迟报项目', team: '甲队' },
      ...{ milestone: 'start' as const, day: day('2022-12-10'), was: null, period: '2022-12' as Period, effects: [] },
    };
    const standings = someContent().standings.map((row) => ({ ...row, change: null }));
    const late = (content: BulletinContent) =>
      bulletinDocument(somePrinted({ content })).blocks.find(({ block }) => block === 'late')?.parts[0]?.text[0];
    expect(late(someContent({ adjustments: [adjustment] }))).toContain('计入本期');
    expect(late(someContent({ adjustments: [adjustment], standings }))).toContain('不计入本年');
    const incomparable = { points: ['rules' as const], groups: [] };
    expect(late(someContent({ adjustments: [adjustment], standings, incomparable }))).toContain(
      '按上周的规则和目标计算',
    );
  });
});

describe('columns', () => {
  it.each(Object.entries(BLOCK_COLUMNS).filter(([, columns]) => columns.length > 0))(
    'of %s fill the width, and one names the row',
    (_block, columns) => {
      expect(columns.reduce((sum, { width }) => sum + width, 0)).toBe(100);
      expect(columns.filter(({ names }) => names)).toHaveLength(1);
    },
  );
});

describe('numbers of headings', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [14, '十四'],
    [20, '二十'],
    [21, '二十一'],
  ])('%d is %s', (value, words) => expect(inChinese(value)).toBe(words));
});

import { BulletinContent, Day, DEFAULT_ARRANGEMENT, fen, FEN_IN_YI, PrintedBulletin, Week } from '@huoshui/domain';

const day = (value: string): Day => value as Day;

export const ITEM_TITLES = [
  '签约',
  '签约亿元以上项目',
  '签约十亿元以上项目',
  '落地',
  '拿地即开工',
  '开工',
  '投产',
  '达产',
  '固定资产投资完成率',
  '逾期未开工',
  '线索报送不及时',
];

const TEAM_NAMES = ['区投促中心', '区双创中心', '区属国企', '高新金投', '驻北京招商组', '驻苏州招商组', '驻深圳招商组'];

/** Fifteen teams and eleven items, with long names and what a spreadsheet may take for a formula. */
export function aContent(wanted: Partial<BulletinContent> = {}): BulletinContent {
  const teams = Array.from({ length: 15 }, (_, at) => TEAM_NAMES[at] ?? `第${at - 6}纵队（新能源与智能网联汽车）`);
  const entry = (at: number) => ({
    projectId: `00000000-0000-4000-8000-00000000000${at}`,
    code: `GX-2022-000${at}`,
    name: at === 1 ? '=HYPERLINK("http://example.invalid")' : '新一代功率半导体器件封装测试及研发中心项目',
    company: '某某<芯片>有限公司 & 分公司',
    industry: '集成电路',
    amountFen: fen(at * FEN_IN_YI),
    team: '区投促中心',
    shares: [],
    day: day('2022-08-24'),
    late: at === 2,
  });
  return {
    format: 3,
    period: '2022-W34' as Week,
    year: 2022,
    from: day('2022-08-22'),
    to: day('2022-08-28'),
    cutoff: '2022-08-28T16:00:00.000Z',
    ruleSet: { version: 3, name: '招商周排名办法' },
    items: ITEM_TITLES.map((title, at) => ({ key: `item${at}`, title })),
    standings: teams.map((team, at) => ({
      teamId: `t${at}`,
      team,
      rank: at + 1,
      total: (120.5 - at * 8).toFixed(2),
      points: ITEM_TITLES.map((_, item) => (item > 8 ? '-0.50' : ((120.5 - at * 8) / (item + 2)).toFixed(2))),
      previousRank: at === 14 ? null : ((at + 3) % 15) + 1,
      movement: at === 14 ? null : ((at + 3) % 15) - at,
      change: at === 14 ? null : at === 3 ? '-1.00' : '4.00',
      tiedWith: at === 1 ? ['区属国企'] : [],
    })),
    signings: [1, 2, 3].map(entry),
    starts: [entry(4)],
    productions: [],
    timeProgress: { elapsed: 240, days: 365, percent: '65.8' },
    totals: [
      { measure: 'signed', unit: 'projects', inPeriod: 1, value: 343, target: 500, completion: '68.6', ahead: '2.85' },
      {
        measure: 'started',
        unit: 'projects',
        inPeriod: 1,
        value: 190,
        target: 380,
        completion: '50.0',
        ahead: '-15.75',
      },
      {
        measure: 'signedAmount',
        unit: 'fen',
        inPeriod: FEN_IN_YI,
        value: 57 * FEN_IN_YI,
        target: null,
        completion: null,
        ahead: null,
      },
    ],
    recorded: {
      arrangement: { version: 2, ...DEFAULT_ARRANGEMENT },
      lights: {
        known: true,
        total: 2,
        teams: [{ team: '区投促中心', red: 2, yellow: 1 }],
        items: [1, 2].map((at) => ({
          projectId: `l${at}`,
          code: `c${at}`,
          name: '智能网联汽车测试基地项目',
          team: '区投促中心',
          reasons: ['签约后开工逾期', '纳统逾期'],
          since: day('2022-08-01'),
        })),
      },
      stuck: {
        total: 1,
        items: [
          {
            obstacleId: 'o',
            code: 'KD-1',
            title: '10千伏供电线路迁改未完成',
            projectId: 'p',
            of: '智能网联汽车测试基地项目',
            department: '建设环保局',
            dueOn: day('2022-08-10'),
          },
        ],
      },
      leads: [{ team: '高新金投', open: 9, stale: 2, longest: 31 }],
      orders: {
        total: 1,
        items: [
          { orderId: 'd', number: 'DB2022-0001', title: '加快供地', owner: '建设环保局', deadline: day('2022-08-18') },
        ],
      },
      notable: [{ projectId: null, name: null, text: '8月25日，某集团董事长一行来区考察。' }],
    },
    ...wanted,
  };
}

export const aPrinted = (wanted: Partial<PrintedBulletin> = {}): PrintedBulletin => ({
  content: aContent(),
  remarks: '请各队抓紧。\n下周一例会。',
  number: 34,
  issuedOn: day('2022-08-29'),
  sha256: 'a'.repeat(64),
  ...wanted,
});

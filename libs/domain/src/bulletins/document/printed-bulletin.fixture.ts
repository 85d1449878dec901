import { day } from '../../day';
import { FEN_IN_YI } from '../../money';
import { Week } from '../../weeks/week';
import { DEFAULT_ARRANGEMENT } from '../arrangement';
import { BulletinContent } from '../bulletin-content';
import { BulletinRecorded } from '../bulletin-recorded';
import { PrintedBulletin } from './document-of';

const row = (team: string, rank: number, total: string, previousRank: number | null) => ({
  teamId: team,
  team,
  rank,
  total,
  points: [total, '0.00'],
  previousRank,
  movement: previousRank === null ? null : previousRank - rank,
  change: previousRank === null ? null : '4.00',
  tiedWith: [],
});

export const someRecorded = (wanted: Partial<BulletinRecorded> = {}): BulletinRecorded => ({
  arrangement: { version: 0, ...DEFAULT_ARRANGEMENT },
  lights: {
    known: true,
    total: 2,
    teams: [{ team: '甲队', red: 2, yellow: 1 }],
    items: [
      { projectId: 'p1', code: 'c1', name: '停摆项目', team: '甲队', reasons: ['开工逾期'], since: day('2022-08-01') },
      { projectId: 'p2', code: 'c2', name: '缓建项目', team: '甲队', reasons: ['纳统逾期'], since: day('2022-08-20') },
    ],
  },
  stuck: { total: 0, items: [] },
  leads: [{ team: '乙队', open: 9, stale: 2, longest: 31 }],
  orders: {
    total: 1,
    items: [{ orderId: 'o1', number: 'DB2022-0001', title: '加快供地', owner: '建设局', deadline: day('2022-08-18') }],
  },
  notable: [],
  ...wanted,
});

export const someContent = (wanted: Partial<BulletinContent> = {}): BulletinContent => ({
  format: 3,
  period: '2022-W34' as Week,
  year: 2022,
  from: day('2022-08-22'),
  to: day('2022-08-28'),
  cutoff: '2022-08-28T16:00:00.000Z',
  ruleSet: { version: 3, name: '招商周排名办法' },
  items: [
    { key: 'start', title: '开工' },
    { key: 'late', title: '逾期' },
  ],
  standings: [row('甲队', 1, '12.50', 2), row('乙队', 2, '9.00', 1), row('丙队', 3, '1.00', 3)],
  signings: [],
  starts: [
    {
      projectId: 'p9',
      code: 'GX-1',
      name: '芯片项目',
      company: '某某公司',
      industry: null,
      amountFen: FEN_IN_YI,
      team: '甲队',
      shares: [],
      day: day('2022-08-24'),
      late: false,
    },
  ],
  productions: [],
  timeProgress: { elapsed: 240, days: 365, percent: '65.8' },
  totals: [
    { measure: 'signed', unit: 'projects', inPeriod: 1, value: 343, target: 500, completion: '68.6', ahead: '2.85' },
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
  recorded: someRecorded(),
  ...wanted,
});

export const somePrinted = (wanted: Partial<PrintedBulletin> = {}): PrintedBulletin => ({
  content: someContent(),
  remarks: '请抓紧。\n下周一例会。',
  number: 34,
  issuedOn: day('2022-08-29'),
  sha256: 'a'.repeat(64),
  ...wanted,
});

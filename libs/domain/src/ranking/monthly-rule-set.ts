import { FEN_IN_YI } from '../money';
import { GROUPED_RULE_SET } from './grouped-rule-set';
import { RuleItem, RuleSet } from './rule-set';

const read = { division: 'byShare', filter: {} } as const;
const yearly = { ...read, window: 'yearToDate' } as const;
const monthly = { ...read, window: 'month' } as const;

const signings = { kind: 'credit', event: 'signing' } as const;
const starts = { kind: 'credit', event: 'start' } as const;

/** Each month by itself, capped in the month; the year is the mean of its months. */
const month: RuleItem = {
  key: 'month',
  title: '月度综合得分',
  each: { period: 'month', ended: true, take: 'mean' },
  items: [
    {
      key: 'monthTotal',
      title: '当月合计',
      cap: 60,
      items: [
        {
          ...monthly,
          key: 'monthSigned',
          title: '当月签约',
          measure: signings,
          method: { kind: 'pointsPerUnit', points: 8 },
        },
        {
          ...monthly,
          key: 'monthStarted',
          title: '当月开工',
          measure: starts,
          method: { kind: 'pointsPerUnit', points: 12 },
        },
        {
          ...monthly,
          key: 'monthVisits',
          title: '当月走访接待',
          measure: { kind: 'activity', activity: 'visit' },
          method: { kind: 'pointsPerUnit', points: 1, cap: 10 },
        },
      ],
    },
  ],
};

const progress: RuleItem = {
  ...yearly,
  key: 'progress',
  title: '开工序时完成率',
  measure: starts,
  method: { kind: 'completion', target: 'started', weight: 25, cap: 30, proRata: true },
};

/** Raw points; the best of the group is worth all of it. */
const converted: RuleItem = {
  key: 'converted',
  title: '大项目加分折算',
  method: { kind: 'bestShare', weight: 15 },
  items: [
    {
      ...yearly,
      key: 'bySize',
      title: '亿元项目（原始分）',
      measure: signings,
      filter: { atLeastFen: FEN_IN_YI },
      factors: [
        {
          filter: {},
          times: 5,
          more: { aboveFen: FEN_IN_YI, perFen: FEN_IN_YI, times: 1, whole: true, most: 15 },
        },
      ],
      method: { kind: 'pointsPerUnit', points: 1 },
    },
    {
      ...yearly,
      key: 'producing',
      title: '当年签约当年投产（原始分）',
      measure: { kind: 'among', of: { kind: 'credit', event: 'production' }, also: { measure: signings } },
      method: { kind: 'pointsPerUnit', points: 10 },
    },
  ],
};

const sprint: RuleItem = {
  ...read,
  key: 'sprint',
  title: '百日攻坚签约',
  window: { from: '03-01', to: '06-08' },
  measure: signings,
  method: { kind: 'pointsPerUnit', points: 0.5, cap: 10 },
};

const idle: RuleItem = {
  key: 'idle',
  title: '近三个月零签约',
  points: -5,
  requires: [{ kind: 'measured', ...read, window: { lastMonths: 3 }, measure: signings, below: 0.01 }],
};

/**
 * The way of counties that report by month: months as wholes, raw points converted, a campaign, vetoes, and officers who
 * share in what their team has. An example in words and numbers of our own.
 */
export const MONTHLY_RULE_SET: RuleSet = {
  name: '月度综合考核办法（示例草案）',
  notes:
    '每月综合打分、当月封顶 60 分，全年取已满各月的平均；大项目原始分按组内最高折算；百日攻坚另计；近三个月零签约扣分；核验后又撤回的总分打九折，开工明显滞后的总分不过 60；个人得分七成看本人、三成看所在队伍。',
  groups: GROUPED_RULE_SET.groups ?? [],
  items: [month, progress, converted, sprint, idle],
  total: {
    floor: 0,
    sanctions: [
      {
        title: '弄虚作假',
        all: [{ kind: 'measured', ...yearly, measure: { kind: 'activity', activity: 'falseFact' }, atLeast: 1 }],
        times: 0.9,
      },
      { title: '开工明显滞后', all: [{ kind: 'points', item: 'progress', below: 10 }], most: 60 },
    ],
  },
  rounding: { decimals: 2, at: 'item' },
  tieBreakers: ['month', 'converted'],
  lists: [
    {
      key: 'red',
      title: '月度红榜',
      colour: 'red',
      all: [
        { kind: 'rank', within: 'whole', topPercent: 30 },
        { kind: 'points', item: 'progress', atLeast: 25 },
      ],
    },
    {
      key: 'black',
      title: '月度黑榜',
      colour: 'black',
      all: [
        { kind: 'rank', within: 'whole', bottomPercent: 20 },
        { kind: 'points', item: 'progress', below: 15 },
      ],
    },
  ],
  persons: {
    within: 'group',
    tieBreakers: ['both'],
    items: [
      {
        key: 'both',
        title: '本人七成、队伍三成',
        items: [
          {
            key: 'own',
            title: '本人实绩',
            weight: 0.7,
            items: [
              {
                ...yearly,
                key: 'ownSigned',
                title: '签约',
                measure: signings,
                method: { kind: 'pointsPerUnit', points: 4 },
              },
              {
                ...yearly,
                key: 'ownStarted',
                title: '开工',
                measure: starts,
                method: { kind: 'pointsPerUnit', points: 6 },
              },
            ],
          },
          { key: 'ofTeam', title: '所在队伍得分', weight: 0.3, team: 'total' },
        ],
      },
      {
        ...yearly,
        key: 'visits',
        title: '每月走访不少于 2 次',
        each: { period: 'month', ended: true },
        floor: -6,
        measure: { kind: 'activity', activity: 'visit' },
        method: { kind: 'quota', quota: { value: 2 }, short: { points: 0.5 } },
      },
    ],
  },
};

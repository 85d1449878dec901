import { FEN_IN_YI } from '../money';
import { RuleItem, RuleSet } from './rule-set';

const yearly = { division: 'byShare', window: 'yearToDate', filter: {} } as const;

const starts = {
  ...yearly,
  measure: { kind: 'completionRate', of: { kind: 'credit', event: 'start' }, target: 'started' },
} as const;

const results: RuleItem = {
  key: 'results',
  title: '招商实绩',
  cap: 100,
  items: [
    {
      ...yearly,
      key: 'amount',
      title: '签约投资额（功效系数）',
      weight: 0.3,
      measure: { kind: 'amount', event: 'signing', unit: 'yi' },
      method: { kind: 'efficacy', weight: 100 },
    },
    {
      ...starts,
      key: 'startRate',
      title: '开工任务完成率',
      weight: 0.4,
      method: {
        kind: 'stepTable',
        direction: 'atLeast',
        between: 'line',
        steps: [
          { threshold: 60, points: 60 },
          { threshold: 100, points: 100 },
        ],
      },
    },
    {
      ...yearly,
      key: 'ninety',
      title: '签约后 120 天内开工',
      weight: 0.3,
      measure: { kind: 'withinDays', from: 'signing', to: 'start', days: 120 },
      method: { kind: 'pointsPerUnit', points: 1 },
    },
  ],
};

const bonus: RuleItem = {
  key: 'bonus',
  title: '加分',
  cap: 10,
  items: [
    {
      ...yearly,
      key: 'large',
      title: '签约 10 亿元以上项目',
      measure: { kind: 'credit', event: 'signing' },
      filter: { atLeastFen: 10 * FEN_IN_YI },
      method: { kind: 'pointsPerUnit', points: 5 },
    },
    {
      ...yearly,
      key: 'foreignCapital',
      title: '到位外资',
      measure: { kind: 'entered', name: 'foreignCapital', unit: '万美元' },
      method: { kind: 'pointsPerUnit', points: 1, per: 100, whole: true, cap: 5 },
    },
  ],
};

const off: RuleItem = {
  key: 'off',
  title: '扣分',
  floor: -10,
  items: [
    {
      ...yearly,
      key: 'stale',
      title: '超过 7 天未跟进的线索',
      measure: { kind: 'activity', activity: 'staleLead', days: 7 },
      method: { kind: 'deduction', points: 0.5, ceiling: 5 },
    },
    {
      ...yearly,
      key: 'orders',
      title: '逾期督办单',
      measure: { kind: 'activity', activity: 'orderOverdue' },
      method: { kind: 'deduction', points: 1, ceiling: 5 },
    },
  ],
};

/**
 * What a zone may go over to: teams of a kind compared among themselves, a weighted blend with bonuses and deductions
 * under a ceiling, red and black lists, and officers scored as well. An example in words and numbers of our own.
 */
export const GROUPED_RULE_SET: RuleSet = {
  name: '分组考评办法（示例草案）',
  notes:
    '招商主力、驻外机构、纵队分组比较；实绩加权合成，加分、扣分各有上限；红榜、黑榜两个条件同时满足才上榜；招商人员同时计分。',
  groups: [
    { key: 'main', title: '招商主力', kinds: ['attraction'] },
    { key: 'away', title: '驻外机构', kinds: ['office'] },
    { key: 'columns', title: '招商纵队', kinds: ['column'] },
  ],
  items: [results, bonus, off],
  total: { floor: 0, coefficients: [{ who: { groups: ['away'] }, times: 1.1 }] },
  rounding: { decimals: 2, at: 'item' },
  tieBreakers: ['results', 'bonus'],
  lists: [
    {
      key: 'red',
      title: '进位争先红榜',
      colour: 'red',
      all: [
        { kind: 'value', item: 'startRate', atLeast: 100 },
        { kind: 'rank', top: 2, within: 'group' },
      ],
    },
    {
      key: 'black',
      title: '推进滞后黑榜',
      colour: 'black',
      all: [
        { kind: 'measured', ...starts, measure: { ...starts.measure, as: 'lead' }, below: -10 },
        { kind: 'rank', bottom: 3, within: 'whole' },
      ],
    },
  ],
  persons: {
    within: 'team',
    tieBreakers: ['signed'],
    items: [
      {
        ...yearly,
        key: 'signed',
        title: '签约',
        measure: { kind: 'credit', event: 'signing' },
        method: { kind: 'pointsPerUnit', points: 4 },
      },
      {
        ...yearly,
        key: 'started',
        title: '开工',
        measure: { kind: 'credit', event: 'start' },
        method: { kind: 'pointsPerUnit', points: 6 },
      },
      {
        ...yearly,
        key: 'visits',
        title: '本月走访接待',
        window: 'month',
        measure: { kind: 'activity', activity: 'visit' },
        method: { kind: 'pointsPerUnit', points: 0.5, cap: 5 },
      },
    ],
  },
};

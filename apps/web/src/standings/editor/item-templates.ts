import { Condition, MeasuredItem, RuleItem } from '@huoshui/domain';
import { COMPOSED_TEMPLATES } from './composed-templates';
import { measured, starts } from './measured-item';

export interface ItemTemplate {
  readonly name: string;
  readonly item: RuleItem;
}

/** What offices commonly score, to begin an item with. */
export const ITEM_TEMPLATES: readonly ItemTemplate[] = [
  {
    name: $localize`每个得分`,
    item: measured('started', $localize`开工`, { measure: starts, method: { kind: 'pointsPerUnit', points: 4 } }),
  },
  {
    name: $localize`分段得分`,
    item: measured('steps', $localize`签约投资额`, {
      measure: { kind: 'amount', event: 'signing', unit: 'yi' },
      method: {
        kind: 'stepTable',
        direction: 'atLeast',
        steps: [
          { threshold: 10, points: 2 },
          { threshold: 30, points: 4 },
        ],
      },
    }),
  },
  {
    name: $localize`目标完成率`,
    item: measured('completion', $localize`开工年度目标完成率`, {
      measure: starts,
      method: { kind: 'completion', target: 'started', weight: 20, cap: 24, proRata: true },
    }),
  },
  {
    name: $localize`占最优比例`,
    item: measured('bestShare', $localize`投产（比最好）`, {
      measure: { kind: 'credit', event: 'production' },
      method: { kind: 'bestShare', weight: 20 },
    }),
  },
  {
    name: $localize`功效系数`,
    item: measured('efficacy', $localize`实际投资（功效系数）`, {
      measure: { kind: 'invested', unit: 'wan' },
      method: { kind: 'efficacy', weight: 20 },
    }),
  },
  {
    name: $localize`按名次得分`,
    item: measured('byRank', $localize`落地名次`, {
      measure: { kind: 'credit', event: 'landing' },
      method: { kind: 'byRank', table: [10, 8, 6, 4, 2] },
    }),
  },
  {
    name: $localize`用时分段`,
    item: measured('speed', $localize`签约到开工用时`, {
      measure: { kind: 'medianDays', from: 'signing', to: 'start' },
      division: 'leadTeam',
      method: {
        kind: 'stepTable',
        direction: 'atMost',
        steps: [
          { threshold: 60, points: 10 },
          { threshold: 90, points: 6 },
        ],
      },
    }),
  },
  {
    name: $localize`指标缺口扣分`,
    item: measured('quota', $localize`走访指标`, {
      measure: { kind: 'activity', activity: 'visit' },
      window: 'month',
      method: { kind: 'quota', quota: { value: 10 }, short: { points: 0.5, ceiling: 5 } },
    }),
  },
  {
    name: $localize`逐月硬指标`,
    item: measured('monthly', $localize`每月走访指标`, {
      measure: { kind: 'activity', activity: 'visit' },
      each: { period: 'month', ended: true },
      method: { kind: 'quota', quota: { value: 10 }, short: { points: 0.5, ceiling: 2 } },
    }),
  },
  {
    name: $localize`完成任务才得的超额分`,
    item: measured('beyond', $localize`开工超额加分`, {
      measure: starts,
      requires: [
        {
          kind: 'measured',
          measure: { kind: 'completionRate', of: starts, target: 'started' },
          division: 'byShare',
          window: 'yearToDate',
          filter: {},
          atLeast: 100,
        },
      ],
      method: { kind: 'quota', quota: 'started', over: { points: 1, cap: 10 } },
    }),
  },
  {
    name: $localize`扣分项`,
    item: measured('deduction', $localize`签约超过 180 天未开工`, {
      measure: { kind: 'overdue', from: 'signing', awaited: 'start', days: 180 },
      division: 'leadTeam',
      method: { kind: 'deduction', points: 0.5, ceiling: 10 },
    }),
  },
  {
    name: $localize`逾期按天扣分`,
    item: measured('overdueDays', $localize`签约满 180 天后每逾期一天`, {
      measure: { kind: 'overdueDays', from: 'signing', awaited: 'start', days: 180 },
      division: 'leadTeam',
      window: 'month',
      method: { kind: 'deduction', points: 0.1, ceiling: 5 },
    }),
  },
  {
    name: $localize`评分`,
    item: measured('mark', $localize`领导评分`, {
      measure: { kind: 'mark', name: 'leaderMark', most: 10, take: 'mean' },
      method: { kind: 'pointsPerUnit', points: 1 },
    }),
  },
  {
    name: $localize`到位外资等填报数`,
    item: measured('foreignFunds', $localize`到位外资`, {
      measure: { kind: 'entered', name: 'foreignFunds', unit: $localize`万美元` },
      method: { kind: 'pointsPerUnit', points: 1, per: 100 },
    }),
  },
  ...COMPOSED_TEMPLATES,
];

const atLeastOne = (measure: MeasuredItem['measure']): Condition => ({
  kind: 'measured',
  ...{ measure, division: 'byShare', window: 'yearToDate', filter: {}, atLeast: 1 },
});

/** What a fresh row of these lists begins as: of the conditions there are they take some only. */
export const BEGUN_ROWS: Readonly<Record<string, unknown>> = {
  requires: atLeastOne(starts),
  sanctions: {
    title: $localize`弄虚作假`,
    all: [atLeastOne({ kind: 'activity', activity: 'falseFact' })],
    most: 0,
  },
};

/** The plainest item, to fall back on. */
export const plainItem = (key: string): MeasuredItem =>
  measured(key, $localize`新的一项`, { measure: starts, method: { kind: 'pointsPerUnit', points: 1 } });

/** An item under keys that nothing else has, its parts as well. */
export function renamed(item: RuleItem, fresh: (base: string, taken: readonly string[]) => string): RuleItem {
  const taken: string[] = [];
  const walk = (one: RuleItem): RuleItem => {
    const key = fresh(one.key, taken);
    taken.push(key);
    return 'items' in one ? { ...one, key, items: one.items.map(walk) } : { ...one, key };
  };
  return walk(item);
}

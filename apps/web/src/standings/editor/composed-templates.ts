import { CompositeItem, FixedItem, GradedItem, MeasuredItem } from '@huoshui/domain';
import type { ItemTemplate } from './item-templates';
import { measured, starts } from './measured-item';

const part = (key: string, title: string, weight: number): MeasuredItem => ({
  ...measured(key, title, {
    measure: { kind: 'credit', event: key === 'partStart' ? 'start' : 'production' },
    method: { kind: 'efficacy', weight: 100 },
  }),
  weight,
});

const blend: CompositeItem = {
  key: 'blend',
  title: $localize`综合得分`,
  items: [part('partStart', $localize`开工`, 0.6), part('partProduction', $localize`投产`, 0.4)],
};

const graded: GradedItem = {
  key: 'graded',
  title: $localize`按条件分档`,
  grades: [
    {
      points: 10,
      all: [{ kind: 'measured', measure: starts, division: 'byShare', window: 'yearToDate', filter: {}, atLeast: 5 }],
    },
  ],
};

const fixed: FixedItem = { key: 'fixed', title: $localize`基础分`, points: 60 };

const converted: CompositeItem = {
  key: 'converted',
  title: $localize`加分折算`,
  method: { kind: 'bestShare', weight: 20 },
  items: [
    measured('convertedSigned', $localize`签约（原始分）`, {
      measure: { kind: 'credit', event: 'signing' },
      method: { kind: 'pointsPerUnit', points: 2 },
    }),
    measured('convertedStart', $localize`开工（原始分）`, {
      measure: starts,
      method: { kind: 'pointsPerUnit', points: 5 },
    }),
  ],
};

const monthly: CompositeItem = {
  key: 'byMonth',
  title: $localize`月度综合得分`,
  each: { period: 'month', ended: true, take: 'mean' },
  items: [
    measured('monthSigned', $localize`当月签约`, {
      measure: { kind: 'credit', event: 'signing' },
      window: 'month',
      method: { kind: 'pointsPerUnit', points: 10, cap: 60 },
    }),
    measured('monthVisits', $localize`当月走访`, {
      measure: { kind: 'activity', activity: 'visit' },
      window: 'month',
      method: { kind: 'pointsPerUnit', points: 4, cap: 40 },
    }),
  ],
};

const weekly: CompositeItem = {
  key: 'byWeek',
  title: $localize`本月各周平均`,
  window: 'month',
  each: { period: 'week', ended: true, take: 'mean' },
  items: [
    measured('weekSigned', $localize`当周签约`, {
      measure: { kind: 'credit', event: 'signing' },
      window: 'week',
      method: { kind: 'pointsPerUnit', points: 10, cap: 60 },
    }),
    measured('weekVisits', $localize`当周走访`, {
      measure: { kind: 'activity', activity: 'visit' },
      window: 'week',
      method: { kind: 'pointsPerUnit', points: 4, cap: 40 },
    }),
  ],
};

const campaign = measured('campaign', $localize`百日攻坚签约`, {
  measure: { kind: 'credit', event: 'signing' },
  window: { from: '03-01', to: '06-08' },
  method: { kind: 'pointsPerUnit', points: 2 },
});

/** What is put together of several parts, or runs over days of its own. */
export const COMPOSED_TEMPLATES: readonly ItemTemplate[] = [
  { name: $localize`攻坚期（从某日到某日）`, item: campaign },
  { name: $localize`综合（加权）`, item: blend },
  { name: $localize`原始分折算（最高为满分）`, item: converted },
  { name: $localize`月度综合得分（各月平均）`, item: monthly },
  { name: $localize`周综合得分（本月各周平均）`, item: weekly },
  { name: $localize`按条件分档`, item: graded },
  { name: $localize`固定分`, item: fixed },
];

import { DecisionKind } from '@huoshui/domain';

export interface LivingDecision {
  readonly text: string;
  readonly kind: Exclude<DecisionKind, 'order'>;
  /** The how-manieth of the large projects that have not started. */
  readonly about?: number;
  readonly order?: {
    readonly title: string;
    /** A department by its name, or the project's lead team. */
    readonly owner: string;
    readonly workdays: number;
    readonly course: 'issued' | 'acknowledged' | 'reported' | 'closed';
    readonly report?: string;
  };
}

/** What two Mondays decided, the older one first: done, waiting, late and not yet signed for. */
export const LIVING_DECISIONS: readonly (readonly LivingDecision[])[] = [
  [
    {
      text: '由自然资源分局牵头，五个工作日内完成用地红线核对并报指挥部。',
      kind: 'resolution',
      about: 0,
      order: {
        title: '完成用地红线核对',
        ...{ owner: '自然资源分局', workdays: 5, course: 'closed' },
        report: '红线已核对，调整图已报指挥部。',
      },
    },
    {
      text: '由建设环保局会同企业，三个工作日内补齐图审材料，确保本月开工。',
      kind: 'resolution',
      about: 1,
      order: { title: '补齐图审材料', owner: '建设环保局', workdays: 3, course: 'acknowledged' },
    },
    { text: '通报：上周签约进度前三的队伍予以表扬，连续两周零签约的队伍书面说明原因。', kind: 'notice' },
  ],
  [
    {
      text: '由供电局五个工作日内拿出临时用电方案，企业同步进场。',
      kind: 'resolution',
      about: 2,
      order: {
        title: '拿出临时用电方案',
        ...{ owner: '供电局', workdays: 5, course: 'reported' },
        report: '方案已出，630kVA临时用电本周送电。',
      },
    },
    {
      text: '由牵头队伍约谈企业，十个工作日内签订开工承诺书。',
      kind: 'resolution',
      about: 3,
      order: { title: '约谈企业并签订开工承诺书', owner: 'team', workdays: 10, course: 'issued' },
    },
    { text: '同意企业先行进场做临时设施，手续并行办理。', kind: 'resolution', about: 1 },
  ],
];

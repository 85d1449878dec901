import { PROJECT_THRESHOLD } from '../money';
import { LightRuleSet } from './light-rule';

/**
 * The rules a new zone begins with: the thresholds that other cities publish (domain-facts.md §4.4, 银川 2025). The zone's
 * own are not known; they are data that the office replaces.
 */
export const DEFAULT_LIGHT_RULES: LightRuleSet = {
  name: '红黄绿灯规则（默认）',
  notes:
    '适用于投资额1000万元以上、已核验签约而未达产的项目。月份按自然月计，达到阈值当天即亮灯；时间进度落后10至30个百分点为黄，超过30个百分点为红。阈值为系统默认值，可由指挥部另立新版。',
  scope: { atLeastFen: PROJECT_THRESHOLD, signedFrom: null },
  rules: [
    {
      key: 'lateStart',
      title: '开工逾期',
      kind: 'lateStart',
      active: true,
      yellow: 1,
      red: 3,
      fallbackDays: 180,
      filter: {},
    },
    {
      key: 'lateProduction',
      title: '投产逾期',
      kind: 'lateProduction',
      active: true,
      yellow: 1,
      red: 3,
      fallbackDays: 365,
      filter: {},
    },
    {
      key: 'behindProgress',
      title: '投资进度滞后',
      kind: 'behindProgress',
      active: true,
      yellow: 10,
      red: 30,
      filter: { keyOnly: true },
    },
    { key: 'statisticsDelay', title: '入库滞后', kind: 'statisticsDelay', active: true, yellow: 1, red: 2, filter: {} },
    {
      key: 'noUpdate',
      title: '久无进展更新',
      kind: 'noUpdate',
      active: true,
      yellow: 1,
      red: 2,
      filter: { before: 'production' },
    },
    { key: 'overdueObstacle', title: '卡点逾期', kind: 'overdueObstacle', active: true, yellow: 1, red: 5, filter: {} },
    {
      key: 'lateTask',
      title: '关键任务逾期',
      kind: 'lateTask',
      active: true,
      yellow: 5,
      red: 20,
      filter: { before: 'production' },
    },
  ],
};

import type { RefusalCode } from '@huoshui/contracts';
import { inWan } from '@huoshui/domain';
import { RefusalFacts } from '../http/refusal';
import { SentenceOf, textOf } from './sentence';

type Codes = Extract<RefusalCode, `key-project.${string}` | `investment.${string}`>;

const wan = (facts: RefusalFacts, name: string): string => inWan(Number(facts[name] ?? 0));

export const keyProjectRefusals: SentenceOf<Codes> = {
  'key-project.settings': (facts) =>
    facts['fault'] === 'reporting-day'
      ? $localize`报送截止日必须是 1 到 31。`
      : $localize`级别有误：至少一个，代码和名称都不能空、不能重复。`,
  'key-project.level': () => $localize`没有这个级别，请重新选择。`,
  'key-project.plan': () => $localize`年度计划投资必须大于 0。`,
  'key-project.months': (facts) =>
    $localize`各月计划合计 ${wan(facts, 'sumFen')}:sum: 万元，与年度计划 ${wan(facts, 'planFen')}:plan: 万元不符。`,
  'key-project.order': () => $localize`计划投产月不能早于计划开工月。`,
  'key-project.listed': (facts) => $localize`这个项目已在 ${textOf(facts, 'year')}:year: 年重点项目清单里。`,
  'key-project.off-list': () => $localize`这个项目已移出重点项目清单。`,
  'key-project.unchanged': () => $localize`计划没有变化，无需保存。`,
  'key-project.reason': (facts) => $localize`有 ${textOf(facts, 'plans')}:plans: 个项目的计划会改变，请写明调整原因。`,
  'key-project.too-many-lines': (facts) => $localize`一次最多粘贴 ${textOf(facts, 'most')}:most: 行，请分几次粘贴。`,
  'investment.month.future': (facts) => $localize`${textOf(facts, 'month')}:month: 还没有到，不能报送。`,
  'investment.month.year': (facts) =>
    $localize`${textOf(facts, 'month')}:month: 不在 ${textOf(facts, 'year')}:year: 年的清单里。`,
  'investment.month.twice': (facts) => $localize`${textOf(facts, 'month')}:month: 填了两次。`,
  'investment.reason': (facts) => $localize`${textOf(facts, 'month')}:month: 已经报过，更正请写明原因。`,
  'investment.unchanged': (facts) => $localize`${textOf(facts, 'month')}:month: 与已报的相同，无需再报。`,
};

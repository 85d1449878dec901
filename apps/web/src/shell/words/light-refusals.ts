import type { RefusalCode } from '@huoshui/contracts';
import { named, SentenceOf, textOf } from './sentence';

type Codes = Extract<RefusalCode, `light-rule.${string}`>;

export const lightRuleStateName: Readonly<Record<string, string>> = {
  draft: $localize`草稿`,
  reviewed: $localize`已审核`,
  active: $localize`已启用`,
};

export const lightRefusals: SentenceOf<Codes> = {
  'light-rule.invalid': (facts) =>
    $localize`亮灯规则有 ${textOf(facts, 'count')}:count: 处要改，第一处在“${textOf(facts, 'item')}:item:”。`,
  'light-rule.state.closed': (facts) =>
    $localize`“${named(lightRuleStateName, facts, 'from')}:from:”的规则不能直接变为“${named(lightRuleStateName, facts, 'to')}:to:”。已启用的规则不再修改，请另立新版。`,
  'light-rule.past': (facts) =>
    $localize`启用日期（${textOf(facts, 'day')}:day:）不能早于今天（${textOf(facts, 'today')}:today:）：过去的灯按当时的规则保留。`,
};

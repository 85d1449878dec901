import { RuleFault } from '@huoshui/domain';

const text = (fault: RuleFault, key: string): string => String(fault.facts[key] ?? '');

const fieldName: Readonly<Record<string, string>> = {
  name: $localize`名称`,
  notes: $localize`说明`,
  title: $localize`规则名称`,
  yellow: $localize`黄灯`,
  red: $localize`红灯`,
  fallbackDays: $localize`计划天数`,
  atLeastFen: $localize`金额下限`,
  belowFen: $localize`金额上限`,
  rules: $localize`规则`,
};

const field = (fault: RuleFault): string => fieldName[text(fault, 'key')] ?? text(fault, 'key');

/** A sentence for each fault that the form can make. */
const sentences: Readonly<Record<string, (fault: RuleFault) => string>> = {
  'rule-set.text': (fault) =>
    $localize`“${field(fault)}:field:”应是 ${text(fault, 'least')}:least:–${text(fault, 'most')}:most: 个字`,
  'rule-set.whole': (fault) =>
    $localize`“${field(fault)}:field:”应是 ${text(fault, 'least')}:least: 到 ${text(fault, 'most')}:most: 的整数`,
  'rule-set.list': (fault) =>
    $localize`“${field(fault)}:field:”应有 ${text(fault, 'least')}:least:–${text(fault, 'most')}:most: 项`,
  'rule-set.amount-band': () => $localize`金额上限应高于下限`,
  'rule-set.item-twice': () => $localize`规则的代号重复`,
  'light-rule.day': () => $localize`签约起始日期不是日期`,
  'light-rule.thresholds': (fault) =>
    $localize`红灯（${text(fault, 'red')}:red:）应大于黄灯（${text(fault, 'yellow')}:yellow:）`,
  'light-rule.fallback-missing': () => $localize`没有时序图时按多少天计划，须填写`,
  'light-rule.fallback-useless': () => $localize`这类规则不需要计划天数`,
};

export const lightFaultSentence = (fault: RuleFault): string => sentences[fault.code]?.(fault) ?? fault.code;

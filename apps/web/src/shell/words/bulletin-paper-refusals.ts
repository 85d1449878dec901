import type { RefusalCode } from '@huoshui/contracts';
import { SentenceOf, textOf } from './sentence';

type Codes = Extract<RefusalCode, `arrangement.${string}`>;

export const bulletinPaperRefusals: SentenceOf<Codes> = {
  'arrangement.line': () => $localize`发文机关、文种、主送、落款单位和印发单位都要填写。`,
  'arrangement.blocks': (facts) =>
    textOf(facts, 'reason') === 'none-on'
      ? $localize`至少要启用一个栏目。`
      : $localize`栏目有缺漏或重复，请刷新后再改。`,
  'arrangement.title': () => $localize`每个栏目都要有标题。`,
  'arrangement.top': (facts) => $localize`最多列几条，请填 1 到 ${textOf(facts, 'most')}:most: 之间的整数，或留空。`,
  'arrangement.none': () => $localize`这一期是旧格式，请先重新编制，再写重点事项。`,
};

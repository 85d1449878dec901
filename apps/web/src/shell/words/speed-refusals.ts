import type { RefusalCode } from '@huoshui/contracts';
import { SentenceOf, textOf } from './sentence';

export const speedRefusals: SentenceOf<Extract<RefusalCode, `speed.${string}`>> = {
  'speed.setting.invalid': () => $localize`天数应为 0 到 3650 的整数，基线须大于 0。`,
  'speed.period.invalid': (facts) =>
    $localize`时间段有误：${textOf(facts, 'from')}:from: 至 ${textOf(facts, 'to')}:to:，须先早后晚且不超过十年。`,
};

import type { RefusalCode } from '@huoshui/contracts';
import { SentenceOf, textOf } from './sentence';

type Codes = Extract<RefusalCode, `obstacle.${string}`>;

const settingsReason: Readonly<Record<string, string>> = {
  none: $localize`至少要有一个类别`,
  twice: $localize`有重复的一项`,
  missing: $localize`马上办和转办都要有一个通用时限`,
  unknown: $localize`时限里的类别不在类别表里`,
  order: $localize`级别要从 1 起逐级上升，天数要越来越多`,
};

const reason = (facts: Parameters<typeof textOf>[0]): string =>
  settingsReason[textOf(facts, 'reason')] ?? $localize`请检查`;

export const obstacleRefusals: SentenceOf<Codes> = {
  'obstacle.state.closed': () => $localize`它的状态已经变了，这一步现在不能做，请刷新后再看。`,
  'obstacle.hand-off.open': () => $localize`已经吹哨的部门还没有报到或退回，不能再叫别的部门。`,
  'obstacle.hand-off.none': () => $localize`现在没有等待报到的部门。`,
  'obstacle.hand-off.same': () => $localize`这件事已经在这个部门。`,
  'obstacle.hand-off.needs': () => $localize`转办要选责任部门，并写明请它办什么。`,
  'obstacle.of-nothing': () => $localize`请选项目或线索，或填写企业名称。`,
  'obstacle.category.unknown': () => $localize`没有这个类别，请从类别表里选。`,
  'obstacle.file': () => $localize`附件不存在，或您看不到它，请重新上传。`,
  'obstacle.settings.categories': (facts) => $localize`类别有误：${reason(facts)}:reason:。`,
  'obstacle.settings.allowances': (facts) => $localize`办理时限有误：${reason(facts)}:reason:。`,
  'obstacle.settings.escalations': (facts) => $localize`升级规则有误：${reason(facts)}:reason:。`,
  'obstacle.figures.period': () => $localize`统计区间的结束日早于开始日。`,
};

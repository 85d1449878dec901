import type { RefusalCode } from '@huoshui/contracts';
import { entryStateName } from '@huoshui/ui';
import { named, SentenceOf, textOf } from './sentence';

type Codes = Extract<RefusalCode, `statistics.${string}`>;

const settingFaults: Readonly<Record<string, string>> = {
  papers: $localize`材料清单有误：至少一项，代码和名称都不能空、不能重复。`,
  'closing-day': $localize`每月截止日必须是 1 到 31。`,
  amounts: $localize`门槛和容差必须是合理的数。`,
};

export const statisticsRefusals: SentenceOf<Codes> = {
  'statistics.state.closed': (facts) =>
    $localize`“${named(entryStateName, facts, 'from')}:from:”的纳统事项不能直接转为“${named(entryStateName, facts, 'to')}:to:”。`,
  'statistics.blocked': (facts) =>
    $localize`还缺 ${textOf(facts, 'missing')}:missing: 项必备材料，有 ${textOf(facts, 'mismatches')}:mismatches: 处不一致，不能报送。`,
  'statistics.checklist': (facts) => settingFaults[textOf(facts, 'fault')] ?? $localize`材料清单有误。`,
  'statistics.not-applicable': () => $localize`这个项目不需要纳统。`,
  'statistics.paper.unknown': () => $localize`材料清单里没有这一项。`,
  'statistics.paper.file': () => $localize`请上传材料的扫描件或照片。`,
  'statistics.paper.closed': () => $localize`已报送或已入库，材料不能再改。`,
  'statistics.paper.gone': () => $localize`这份材料已被替换或撤下。`,
  'statistics.day.future': (facts) => $localize`${textOf(facts, 'day')}:day: 还没有到。`,
  'statistics.day.order': (facts) => $localize`日期不能早于报送日（${textOf(facts, 'submittedOn')}:submittedOn:）。`,
  'statistics.unchanged': () => $localize`没有变化，无需保存。`,
};

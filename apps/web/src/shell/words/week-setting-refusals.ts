import type { weekRefusals } from '@huoshui/contracts';
import { SentenceOf, textOf } from './sentence';

export const weekSettingRefusals: SentenceOf<keyof typeof weekRefusals> = {
  'week.change.waiting': (facts) =>
    $localize`已有一次改动定于 ${textOf(facts, 'from')}:from: 起用，请先撤回，或等它起用。`,
  'week.change.weekday': () => $localize`起用日应是新的每周首日。`,
  'week.change.same': () => $localize`与那时的报告周相同，没有改动。`,
  'week.change.early': (facts) =>
    $localize`改动会牵涉已经开始或已经冻结的周，最早可从 ${textOf(facts, 'earliest')}:earliest: 起用。`,
  'week.change.far': (facts) => $localize`最远只能定到 ${textOf(facts, 'latest')}:latest:。`,
  'week.change.begun': () => $localize`这次改动所在的周已经开始，不能撤回；可以再定一次改动。`,
};

import type { scheduleRefusals } from '@huoshui/contracts';
import { SentenceOf, textOf } from './sentence';

export const scheduleWords: SentenceOf<keyof typeof scheduleRefusals> = {
  'schedule.applied': () => $localize`这个项目已有时序图，并已有人更新，不能再套用模板。`,
  'schedule.unsigned': () => $localize`项目还没有签约日期，时序图从签约日排起。`,
  'schedule.template.invalid': () => $localize`模板还有问题，请先改正标出的各处。`,
  'schedule.template.used': () => $localize`这一版模板已经启用，不能再改，请另存新版本。`,
  'schedule.template.none': () => $localize`这种用地方式没有启用的时序图模板。`,
  'schedule.task.done': (facts) => $localize`“${textOf(facts, 'task')}:task:”已完成，不能再调整计划。`,
  'schedule.task.begun': (facts) => $localize`“${textOf(facts, 'task')}:task:”已开始，只能调整工期。`,
  'schedule.task.before-allowed': (facts) =>
    $localize`“${textOf(facts, 'task')}:task:”受前置任务限制，最早 ${textOf(facts, 'earliest')}:day: 开始。`,
  'schedule.task.milestone': (facts) =>
    $localize`“${textOf(facts, 'task')}:task:”的完成日期取自项目里程碑，请在项目页登记。`,
  'schedule.task.unchanged': () => $localize`计划没有变化。`,
  'schedule.task.too-many': () => $localize`自加的任务已到上限。`,
  'schedule.task.unknown': () => $localize`前置任务或所在的线不存在，请刷新后再试。`,
  'schedule.task.circle': (facts) => $localize`这样会互相等待：${textOf(facts, 'through')}:through:。`,
  'schedule.actual.order': () => $localize`完成日期不能早于开始日期。`,
  'schedule.actual.future': () => $localize`实际日期不能晚于今天。`,
};

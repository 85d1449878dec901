import type { meetingRefusals as codes } from '@huoshui/contracts';
import { SentenceOf, textOf } from './sentence';

const week = (value: string): string => value.replace(/^(\d{4})-W0?(\d+)$/, '$1 年第 $2 周');

export const meetingRefusals: SentenceOf<keyof typeof codes> = {
  'meeting.closed': () => $localize`会议纪要已经定稿，不能再改；需要更正的，请在后面补充。`,
  'meeting.not-open': () => $localize`会议还没有开始，先点“开始开会”。`,
  'meeting.not-closed': () => $localize`会议纪要还没有定稿。`,
  'meeting.state.closed': () => $localize`会议现在不能这样操作，请刷新查看。`,
  'meeting.bulletin-missing': (facts) =>
    $localize`${week(textOf(facts, 'week'))}:week:还没有通报，请先编制通报再备会。`,
  'meeting.agenda.differs': () => $localize`议程刚被别人增减过，请看过最新的议程再排序。`,
  'meeting.agenda.decided': () => $localize`这一项下面已经有议定事项，不能从议程里去掉。`,
  'meeting.agenda.full': () => $localize`已经到上限，不能再加。`,
  'meeting.attendance.by': () => $localize`请写明由谁代会。`,
  'meeting.decision.order': () => $localize`督办事项要写明责任单位和时限；决定和通报不带督办单。`,
  'meeting.decision.ordered': () => $localize`已经发出督办单，议定事项不能再改；如需撤销，请到督办单里撤销。`,
  'meeting.day': (facts) => $localize`会议日期应在 ${textOf(facts, 'from')}:from: 至 ${textOf(facts, 'to')}:to: 之间。`,
};

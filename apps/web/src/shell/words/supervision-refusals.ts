import type { supervisionRefusals as codes } from '@huoshui/contracts';
import { supervisionStateName } from '@huoshui/ui';
import { named, SentenceOf, textOf } from './sentence';

const sideName: Readonly<Record<string, string>> = {
  owner: $localize`主办方`,
  coOwner: $localize`协办方`,
  issuer: $localize`督办方`,
};

export const supervisionRefusals: SentenceOf<keyof typeof codes> = {
  'supervision.state.closed': (facts) =>
    $localize`督办单现为“${named(supervisionStateName, facts, 'from')}:from:”，不能这样操作，请刷新查看。`,
  'supervision.side': (facts) => $localize`这一步只能由${named(sideName, facts, 'by')}:by:来做。`,
  'supervision.own': () => $localize`自己主办或反馈的督办单，要由督办方的其他人来审。`,
  'supervision.owner.missing': () => $localize`请指定主办：一个人、一支队伍或一个部门。`,
  'supervision.owner.cannot-report': (facts) =>
    $localize`${textOf(facts, 'person')}:person:的角色不能反馈督办单，请换人主办。`,
  'supervision.deadline.missing': () => $localize`请填办结期限：一个日期，或若干个工作日，二者填其一。`,
  'supervision.deadline.past': (facts) => $localize`办结期限（${textOf(facts, 'deadline')}:deadline:）已经过去。`,
  'supervision.deadline.far': (facts) =>
    $localize`办结期限（${textOf(facts, 'deadline')}:deadline:）太远，请检查年份。`,
  'supervision.deadline.not-later': (facts) =>
    $localize`延期后的期限要晚于现在的期限（${textOf(facts, 'deadline')}:deadline:）。`,
  'supervision.file': () => $localize`附件不存在，或您无权查看，请重新上传。`,
  'supervision.reminders.invalid': () => $localize`提醒规则有误：提前天数为 1 至 30 的不同整数，至多五个。`,
  'supervision.five-ones.names': () => $localize`请填五个不同的名称，每个不超过 12 个字。`,
  'supervision.task-force.member': () => $localize`专班成员有误：每人要么选账号、要么填姓名，同一账号只能出现一次。`,
  'supervision.task-force.missing': () => $localize`请先成立专班，再记会议。`,
  'supervision.meeting.future': (facts) => $localize`会议日期（${textOf(facts, 'day')}:day:）还没有到。`,
};

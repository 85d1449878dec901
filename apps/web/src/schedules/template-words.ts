import { TemplateState } from '@huoshui/contracts';
import { ApprovalKind, Dependency, DependencyKind, ScheduleTemplate, ScheduleTemplateFault } from '@huoshui/domain';
import { milestoneName } from '@huoshui/ui';

export const templateStateName: Readonly<Record<TemplateState, string>> = {
  draft: $localize`草稿`,
  active: $localize`启用中`,
  retired: $localize`已停用`,
};

export const approvalName: Readonly<Record<ApprovalKind, string>> = {
  detailedPlan: $localize`控规修改`,
  landUsePlan: $localize`土规调整`,
  landApplication: $localize`用地报批`,
};

export const dependencyKindName: Readonly<Record<DependencyKind, string>> = {
  finishToStart: $localize`完成后开始`,
  startToStart: $localize`与其同时开始`,
};

/** "挂牌公告 之后", "方案预审 同步 +5". */
export function dependencyWords({ on, kind, lag }: Dependency, { tasks }: ScheduleTemplate): string {
  const title = tasks.find((task) => task.key === on)?.title ?? on;
  const days = lag > 0 ? ` +${lag}` : '';
  return kind === DependencyKind.StartToStart ? $localize`${title}:title: 同步${days}:days:` : `${title}${days}`;
}

const text = ({ facts }: ScheduleTemplateFault, name: string): string => String(facts[name] ?? '');

const milestoneOf = (fault: ScheduleTemplateFault): string =>
  milestoneName[text(fault, 'milestone') as keyof typeof milestoneName] ?? '';

const said: Readonly<Record<ScheduleTemplateFault['code'], (fault: ScheduleTemplateFault) => string>> = {
  empty: () => $localize`还没有任何任务`,
  'track-empty': (fault) => $localize`“${text(fault, 'track')}:track:”线上没有任务`,
  'track-twice': (fault) => $localize`“${text(fault, 'track')}:track:”线重复`,
  'track-unknown': (fault) => $localize`“${text(fault, 'task')}:task:”还没有选线`,
  'task-twice': (fault) => $localize`“${text(fault, 'task')}:task:”与另一任务重复`,
  untitled: () => $localize`有任务还没有名称`,
  duration: (fault) =>
    $localize`“${text(fault, 'task')}:task:”的工期应为 1 到 ${text(fault, 'longest')}:longest: 天的整数`,
  lag: (fault) => $localize`“${text(fault, 'task')}:task:”的间隔天数不能为负`,
  'dependency-unknown': (fault) => $localize`“${text(fault, 'task')}:task:”等待的任务不存在`,
  'dependency-self': (fault) => $localize`“${text(fault, 'task')}:task:”不能等待自己`,
  'dependency-twice': (fault) => $localize`“${text(fault, 'task')}:task:”重复等待同一任务`,
  cycle: (fault) => $localize`任务互相等待，排不出日期：${text(fault, 'through')}:through:`,
  'milestone-signing': (fault) => $localize`“${text(fault, 'task')}:task:”不能是签约：签约是起算日，不是任务`,
  'milestone-twice': (fault) =>
    $localize`“${text(fault, 'task')}:task:”：已有别的任务对应${milestoneOf(fault)}:milestone:`,
  'milestone-missing': (fault) => $localize`没有任务对应${milestoneOf(fault)}:milestone:，无法预计日期`,
  'approval-twice': (fault) => $localize`“${text(fault, 'task')}:task:”：已有别的任务对应这项审批`,
  'pair-twice': (fault) => $localize`并联“${text(fault, 'pair')}:pair:”重复`,
  'pair-unknown': (fault) => $localize`并联“${text(fault, 'pair')}:pair:”要选两个不同的任务`,
};

/** What keeps a template from being activated, as a sentence without its full stop. */
export const templateFaultWords = (fault: ScheduleTemplateFault): string => said[fault.code](fault);

/** What the small buttons and fields of a task or track are called for who does not see them. */
export const actName = {
  up: (title: string): string => $localize`上移 ${title}:title:`,
  down: (title: string): string => $localize`下移 ${title}:title:`,
  addAfter: (title: string): string => $localize`在 ${title}:title: 之后加任务`,
  duration: (title: string): string => $localize`${title}:title: 的工期`,
  remove: (title: string): string => $localize`删除 ${title}:title:`,
  relation: (title: string): string => $localize`与 ${title}:title: 的关系`,
  unwait: (title: string): string => $localize`不再等待 ${title}:title:`,
} as const;

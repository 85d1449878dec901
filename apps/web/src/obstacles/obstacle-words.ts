import { ObstacleEntry, ObstacleEntryKind, ObstacleView } from '@huoshui/contracts';
import { EscalationTarget, Handling, ObstacleAct, ObstacleState, Satisfaction } from '@huoshui/domain';
import { handlingName, satisfactionName } from '@huoshui/ui';

export const escalationTargetName: Readonly<Record<EscalationTarget, string>> = {
  departmentHead: $localize`部门负责人`,
  commandingOffice: $localize`指挥部`,
  zoneLeader: $localize`区领导`,
};

/** The word on an act's button. */
export const actName: Readonly<Record<ObstacleAct, string>> = {
  change: $localize`修改`,
  accept: $localize`受理`,
  handOff: $localize`吹哨（转别的部门）`,
  reportIn: $localize`报到`,
  giveBack: $localize`退回`,
  pause: $localize`等待企业`,
  resume: $localize`恢复办理`,
  note: $localize`部门答复`,
  tell: $localize`告知企业`,
  reply: $localize`统一反馈`,
  settle: $localize`办结`,
  reopen: $localize`重新办理`,
  withdraw: $localize`撤回`,
};

export const stateTone: Readonly<Record<ObstacleState, '' | 'primary' | 'good' | 'warn'>> = {
  raised: 'warn',
  handling: 'primary',
  waiting: '',
  answered: 'primary',
  settled: 'good',
  withdrawn: '',
};

const fieldName: Readonly<Record<string, string>> = {
  need: $localize`性质`,
  title: $localize`标题`,
  category: $localize`类别`,
  content: $localize`内容`,
  firm: $localize`企业`,
  contactName: $localize`联系人`,
  contactPhone: $localize`电话`,
};

type Words = (entry: ObstacleEntry, department: string) => string;

const words: Readonly<Record<ObstacleEntryKind, Words>> = {
  raised: () => $localize`提出`,
  change: ({ details }) =>
    $localize`修改了${String(details['changed'] ?? '')
      .split(',')
      .map((field) => fieldName[field] ?? field)
      .join($localize`、`)}:fields:`,
  accept: ({ details }, department) => {
    const handling = handlingName[details['handling'] as Handling];
    const days = String(details['workdays']);
    return department
      ? $localize`受理为${handling}:handling:，${days}:days: 个工作日，吹哨${department}:department:`
      : $localize`受理为${handling}:handling:，${days}:days: 个工作日`;
  },
  handOff: (_, department) => $localize`吹哨${department}:department:`,
  reportIn: (_, department) => $localize`${department}:department:报到`,
  giveBack: (_, department) => $localize`${department}:department:退回`,
  pause: () => $localize`等待企业，停止计时`,
  resume: () => $localize`恢复办理，继续计时`,
  note: (_, department) => $localize`${department || $localize`服务中心`}:department:内部答复`,
  tell: () => $localize`告知企业`,
  reply: () => $localize`统一反馈企业`,
  settle: ({ details }) => {
    const satisfaction = details['satisfaction'] as Satisfaction | null | undefined;
    return satisfaction ? $localize`办结，企业${satisfactionName[satisfaction]}:satisfaction:` : $localize`办结`;
  },
  reopen: ({ details }) => (details['satisfaction'] ? $localize`企业不满意，重新办理` : $localize`重新办理`),
  withdraw: () => $localize`撤回`,
  escalated: ({ details }) =>
    $localize`超期 ${String(details['overdue'])}:overdue: 个工作日，上报${escalationTargetName[details['to'] as EscalationTarget]}:to:`,
};

/** One line of an obstacle's record as a person says it. */
export const entryWords = (entry: ObstacleEntry): string => words[entry.kind](entry, entry.department?.name ?? '');

/** A day without its year where that is the raising's. */
const short = (day: string, raisedOn: string): string =>
  day.slice(0, 4) === raisedOn.slice(0, 4) ? day.slice(5) : day;

/** By when, and how late: what a card and a list say of the clock; '' when nothing is owed. */
export function clockWords(one: ObstacleView): string {
  if (one.state === ObstacleState.Waiting) return $localize`停止计时`;
  if (one.overdueWorkdays > 0) return $localize`超期 ${one.overdueWorkdays}:days: 个工作日`;
  if (one.state === ObstacleState.Raised || one.state === ObstacleState.Handling)
    return $localize`${short(one.dueOn ?? '', one.raisedOn)}:due: 前办结`;
  if (one.state === ObstacleState.Answered)
    return $localize`${short(one.answeredOn ?? '', one.raisedOn)}:day: 已反馈，待企业评价`;
  return one.settledOn ? $localize`${short(one.settledOn, one.raisedOn)}:day: 办结` : '';
}

/** The order of the buttons: what the person is waited for goes first. */
const BUTTONS: readonly ObstacleAct[] = [
  'accept',
  'reportIn',
  'resume',
  'settle',
  'reply',
  'note',
  'tell',
  'handOff',
  'pause',
  'giveBack',
  'reopen',
  'withdraw',
];

export const inButtonOrder = <A extends ObstacleAct>(acts: readonly A[]): A[] =>
  [...acts].sort((a, b) => BUTTONS.indexOf(a) - BUTTONS.indexOf(b));

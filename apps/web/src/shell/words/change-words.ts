import type { ChangeView } from '@huoshui/contracts';
import { lightColourName } from '@huoshui/ui';
import { historyWords } from './history-words';
import { named, Sentence, textOf } from './sentence';

const title = (facts: ChangeView['details']): string => textOf(facts, 'title');
const task = (facts: ChangeView['details']): string => textOf(facts, 'task');

const about =
  (words: string): Sentence =>
  (facts) =>
    $localize`${words}:what:“${title(facts)}:title:”`;

const obstacle: Readonly<Record<string, Sentence>> = {
  raised: about($localize`提出卡点诉求`),
  accept: about($localize`受理`),
  handOff: about($localize`转交部门办理`),
  reportIn: about($localize`部门报到`),
  giveBack: about($localize`部门退回`),
  pause: about($localize`等待企业，暂停计时`),
  resume: about($localize`恢复计时`),
  reply: about($localize`答复企业`),
  settle: about($localize`办结`),
  reopen: about($localize`重新办理`),
  withdraw: about($localize`撤回`),
  escalated: about($localize`逾期升级`),
};

const order: Readonly<Record<string, Sentence>> = {
  issued: about($localize`下达督办`),
  acknowledged: about($localize`签收督办`),
  contributed: about($localize`协办反馈`),
  reported: about($localize`报告办理结果`),
  returned: about($localize`退回重办`),
  extended: about($localize`延期`),
  closed: about($localize`督办销号`),
  withdrawn: about($localize`撤销督办`),
};

const ofTask = (facts: ChangeView['details'], words: string): string =>
  $localize`“${task(facts)}:task:”${words}:words:`;

/** From what to what a task was moved: a day before which it may not begin, or how long it takes. */
function moved(facts: ChangeView['details']): string {
  const parts = [];
  if (textOf(facts, 'wasNotBefore') !== textOf(facts, 'notBefore')) {
    const day = textOf(facts, 'notBefore');
    parts.push(day ? $localize`不早于 ${day}:day: 开始` : $localize`可随前置任务开始`);
  }
  if (textOf(facts, 'wasDuration') !== textOf(facts, 'duration')) {
    parts.push($localize`工期 ${textOf(facts, 'wasDuration')}:was: → ${textOf(facts, 'duration')}:now: 天`);
  }
  return parts.join('，');
}

const schedule: Readonly<Record<string, Sentence>> = {
  actual: (facts) => {
    const [begin, finish] = [textOf(facts, 'begin'), textOf(facts, 'finish')];
    return ofTask(facts, finish ? $localize`于 ${finish}:day: 完成` : $localize`于 ${begin || '—'}:day: 开始`);
  },
  replanned: (facts) => ofTask(facts, $localize`改期：${moved(facts)}:moved:`),
  owner: (facts) => ofTask(facts, $localize`由 ${textOf(facts, 'owner') || '—'}:owner: 负责`),
  added: (facts) => $localize`增加任务“${task(facts)}:task:”`,
  rebaselined: (facts) => $localize`重定基线（第 ${textOf(facts, 'number')}:number: 版）`,
};

const rooms: Readonly<Record<string, Readonly<Record<string, Sentence>>>> = { obstacle, order, schedule };

/** What a change was, as one sentence. */
export function changeWords({ kind, details }: Pick<ChangeView, 'kind' | 'details'>): string {
  if (kind === 'progress.reported') return textOf(details, 'text');
  if (kind === 'light.turned') {
    const colour = named(lightColourName, details, 'colour');
    return $localize`${title(details)}:rule:：转为${colour}:colour:`;
  }
  const [room = '', step = ''] = kind.split('.');
  const words = rooms[room]?.[step];
  if (!words) return historyWords({ at: '', by: null, kind: kind as never, details });
  const reason = textOf(details, 'reason');
  return reason ? $localize`${words(details)}:words:（${reason}:reason:）` : words(details);
}

/** What kind of change it was, for its tag. */
export function changeRoom(kind: ChangeView['kind']): string {
  const [room = ''] = kind.split('.');
  const names: Readonly<Record<string, string>> = {
    project: $localize`条件`,
    milestone: $localize`里程碑`,
    progress: $localize`进展`,
    light: $localize`亮灯`,
    schedule: $localize`时序`,
    obstacle: $localize`卡点诉求`,
    order: $localize`督办`,
  };
  return names[room] ?? room;
}

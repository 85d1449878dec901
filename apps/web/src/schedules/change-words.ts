import { ScheduleChangeView } from '@huoshui/contracts';

const day = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '—' : String(value);

/** A line of the schedule's log as a sentence; the reason stands apart. */
export function changeSentence({ kind, task, from, to }: ScheduleChangeView): string {
  const what = task?.title ?? '';
  switch (kind) {
    case 'applied':
      return $localize`按模板“${day(to['template'])}:template:”生成时序图`;
    case 'actual':
      return $localize`“${what}:task:”实际 ${day(to['begin'])}:begin: 至 ${day(to['finish'])}:finish:（原 ${day(from['begin'])}:from: 至 ${day(from['finish'])}:until:）`;
    case 'replanned':
      return replanned(what, from, to);
    case 'owner':
      return $localize`“${what}:task:”负责人由 ${day(from['owner'])}:from: 改为 ${day(to['owner'])}:to:`;
    case 'added':
      return $localize`新增任务“${what}:task:”`;
    case 'rebaselined':
      return $localize`重定基线`;
  }
}

function replanned(what: string, from: ScheduleChangeView['from'], to: ScheduleChangeView['to']): string {
  const parts: string[] = [];
  if (from['notBefore'] !== to['notBefore']) {
    const free = $localize`不限`;
    parts.push($localize`开始不早于 ${from['notBefore'] ?? free}:from: → ${to['notBefore'] ?? free}:to:`);
  }
  if (from['duration'] !== to['duration']) {
    parts.push($localize`工期 ${day(from['duration'])}:from: → ${day(to['duration'])}:to: 天`);
  }
  return $localize`“${what}:task:”调整计划：${parts.join('，')}:what:`;
}

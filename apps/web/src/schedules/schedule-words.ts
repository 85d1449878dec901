import { ScheduleOutlook, ScheduleTaskView } from '@huoshui/contracts';
import { Day, daysBetween, DurationUnit, TaskState } from '@huoshui/domain';
import type { GanttTone, GanttZoom } from '@huoshui/ui/gantt';

export const taskStateName: Readonly<Record<TaskState, string>> = {
  open: $localize`未开始`,
  begun: $localize`进行中`,
  presumed: $localize`推定完成`,
  done: $localize`已完成`,
};

export const durationUnitName: Readonly<Record<DurationUnit, string>> = {
  workdays: $localize`个工作日`,
  calendarDays: $localize`个自然日`,
};

export const zoomName: Readonly<Record<GanttZoom, string>> = {
  week: $localize`周`,
  month: $localize`月`,
  quarter: $localize`季`,
  year: $localize`年`,
};

export const durationText = ({ duration, unit }: Pick<ScheduleTaskView, 'duration' | 'unit'>): string =>
  `${duration} ${durationUnitName[unit]}`;

/** "晚 9 天", "早 3 天", "与基线相同": an expected day beside the promised one. */
export function againstBaseline(expected: string, promised: string): string {
  const days = daysBetween(promised as Day, expected as Day);
  if (days === 0) return $localize`与基线相同`;
  return days > 0 ? $localize`比基线晚 ${days}:days: 天` : $localize`比基线早 ${-days}:days: 天`;
}

/** The same in as few characters as fit behind a bar; '' when there is nothing to tell. */
export function shortDelay(expected: string, promised: string): string {
  const days = daysBetween(promised as Day, expected as Day);
  if (days === 0) return '';
  return days > 0 ? $localize`晚 ${days}:days: 天` : $localize`早 ${-days}:days: 天`;
}

/** Late above all; otherwise where the task stands. */
export const toneOf = ({ state, late }: Pick<ScheduleTaskView, 'state' | 'late'>): GanttTone => (late ? 'late' : state);

/** How a task stands, in words: for who does not see its bar. */
export function taskFacts(task: Omit<PlannedTask, 'key' | 'title'>): string {
  const words = [
    $localize`${task.begin}:begin: 至 ${task.finish}:finish:`,
    $localize`基线 ${task.baselineBegin}:begin: 至 ${task.baselineFinish}:finish:`,
    task.late ? $localize`逾期` : taskStateName[task.state],
    ...(task.critical ? [$localize`在关键路径上`] : []),
  ];
  return words.join('，');
}

/** The same with its title: for a hand that rests on the bar. */
export const taskSentence = (task: Omit<PlannedTask, 'key'>): string => `${task.title}：${taskFacts(task)}`;

type PlannedTask = Pick<
  ScheduleTaskView,
  'key' | 'title' | 'begin' | 'finish' | 'baselineBegin' | 'baselineFinish' | 'state' | 'late' | 'critical'
>;

/** "预计开工 2026-12-18，比基线晚 9 天；预计投产 …" */
export function outlookSentence(outlook: ScheduleOutlook): string {
  const { startForecast, startBaseline, startDone, productionForecast, productionBaseline, productionDone } = outlook;
  const said = (done: boolean, name: string, expected: string | null, promised: string | null): string => {
    if (expected === null || promised === null) return '';
    const verb = done ? $localize`已` : $localize`预计`;
    return `${verb}${name} ${expected}，${againstBaseline(expected, promised)}`;
  };
  return [
    said(startDone, $localize`开工`, startForecast, startBaseline),
    said(productionDone, $localize`投产`, productionForecast, productionBaseline),
  ]
    .filter(Boolean)
    .join('；');
}

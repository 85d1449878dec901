import { ScheduleBaselineView, ScheduleTaskView } from '@huoshui/contracts';
import { shortDelay } from './schedule-words';

export const baselineTitle = ({ number }: Pick<ScheduleBaselineView, 'number'>): string =>
  $localize`第 ${number}:number: 版基线`;

/** Of each task that two baselines promise differently, both ends in words. */
export function baselineShifts(
  earlier: ScheduleBaselineView,
  held: ScheduleBaselineView,
): { key: string; words: string }[] {
  const now = new Map(held.tasks.map((task) => [task.key, task]));
  return earlier.tasks.flatMap(({ key, title, finish }) => {
    const promised = now.get(key);
    if (!promised || promised.finish === finish) return [];
    const delay = shortDelay(promised.finish, finish);
    return [
      {
        key,
        words: $localize`${title}:task:：原承诺 ${finish}:was:，现承诺 ${promised.finish}:is:（${delay}:delay:）`,
      },
    ];
  });
}

/** The task as an earlier baseline promised it; null where that did not know it. */
export function promisedBy(task: ScheduleTaskView, baseline: ScheduleBaselineView | null): ScheduleTaskView | null {
  if (baseline === null) return task;
  const promise = baseline.tasks.find(({ key }) => key === task.key);
  return promise ? { ...task, baselineBegin: promise.begin, baselineFinish: promise.finish } : null;
}

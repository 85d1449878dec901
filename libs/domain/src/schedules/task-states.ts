import { Day } from '../day';
import { DependencyKind } from './schedule-template';
import { ScheduledTask, TaskState } from './scheduled-task';
import { earliest, latest, TaskSpan } from './task-days';

/** A task whose days are past: what holds them is never moved by a plan. */
export interface Settled extends TaskSpan {
  readonly state: typeof TaskState.Done | typeof TaskState.Presumed;
}

/**
 * The tasks that are done, and those that are presumed to be because something that had to wait for their end is done.
 * A presumed one ends no later than promised, than what followed it, and than today.
 * @param ordered each after all that it waits for
 */
export function settledTasks(ordered: readonly ScheduledTask[], today: Day): Map<string, Settled> {
  const settled = new Map<string, Settled>();
  const followed = new Map<string, Day>();
  for (const task of [...ordered].reverse()) {
    const own = settle(task, followed.get(task.key) ?? null, today);
    if (own === null) continue;
    settled.set(task.key, own);
    for (const { on, kind } of task.after) {
      if (kind === DependencyKind.FinishToStart) followed.set(on, earliest(own.finish, followed.get(on) ?? own.finish));
    }
  }
  return settled;
}

function settle(task: ScheduledTask, followedOn: Day | null, today: Day): Settled | null {
  const { actualBegin, actualFinish, baselineBegin, baselineFinish } = task;
  const spanTo = (finish: Day): TaskSpan => ({ begin: actualBegin ?? earliest(baselineBegin, finish), finish });
  if (actualFinish !== null) return { state: TaskState.Done, ...spanTo(actualFinish) };
  if (followedOn === null) return null;
  const finish = latest(earliest(baselineFinish, followedOn, today), actualBegin);
  return { state: TaskState.Presumed, ...spanTo(finish) };
}

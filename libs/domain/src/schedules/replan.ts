import { WorkCalendar } from '../calendar/work-calendar';
import { Day } from '../day';
import { accept, Decision, refuse } from '../decision';
import { forecast } from './forecast';
import { move } from './move';
import { ScheduledTask, TaskState } from './scheduled-task';

/** What is left out stays; `notBefore: null` lets the task begin as soon as what it depends on allows. */
export interface Replan {
  readonly notBefore?: Day | null;
  readonly duration?: number;
}

/**
 * The tasks with one of them planned anew. Codes: those of `move`, and `schedule.task.unchanged`. What is begun can only
 * get another duration, what is done or presumed nothing.
 */
export function replan<T extends ScheduledTask>(
  tasks: readonly T[],
  key: string,
  { notBefore, duration }: Replan,
  calendar: WorkCalendar,
  today: Day,
): Decision<T[]> {
  const at = tasks.findIndex((task) => task.key === key);
  const task = tasks[at];
  const state = forecast(tasks, calendar, today).tasks[at]?.state;
  if (task === undefined || state === undefined) return refuse('schedule.task.unknown', { task: key });
  if (state === TaskState.Done || state === TaskState.Presumed) return refuse('schedule.task.done', { task: key });
  const sized = { ...task, duration: duration ?? task.duration };
  const resized = tasks.with(at, notBefore === null ? { ...sized, notBefore: null } : sized);
  const moves = notBefore !== undefined && notBefore !== null && notBefore !== task.notBefore;
  const planned = moves ? move(resized, key, { to: notBefore }, calendar, today) : accept([...resized]);
  if (!planned.ok) return planned;
  const after = planned.value[at];
  const same = after?.notBefore === task.notBefore && after.duration === task.duration;
  return same ? refuse('schedule.task.unchanged', { task: key }) : planned;
}

import { WorkCalendar } from '../calendar/work-calendar';
import { addDays, Day } from '../day';
import { accept, Decision, refuse } from '../decision';
import { allowedBegin, forecast, Forecast } from './forecast';
import { DurationUnit } from './schedule-template';
import { ScheduledTask, TaskState } from './scheduled-task';
import { latest, taskDays } from './task-days';

/** To a day, or by so many days of the task's own unit (negative: earlier). */
export type TaskMove = { readonly to: Day } | { readonly by: number };

/**
 * The tasks after one of them was told to begin on another day; what depends on it follows in the forecast. A day that
 * is the earliest possible anyhow leaves no constraint behind.
 * Codes: `schedule.task.unknown`, `schedule.task.done`, `schedule.task.begun`, `schedule.task.before-allowed`
 * {task, earliest}; `task` is the key.
 */
export function move<T extends ScheduledTask>(
  tasks: readonly T[],
  key: string,
  to: TaskMove,
  calendar: WorkCalendar,
  today: Day,
): Decision<T[]> {
  const before = forecast(tasks, calendar, today);
  const task = tasks.find((one) => one.key === key);
  const expected = before.tasks.find((one) => one.key === key);
  if (task === undefined || expected === undefined) return refuse('schedule.task.unknown', { task: key });
  if (expected.state === TaskState.Begun) return refuse('schedule.task.begun', { task: key });
  if (expected.state !== TaskState.Open) return refuse('schedule.task.done', { task: key });
  const days = taskDays(task.unit, calendar);
  const wanted = 'to' in to ? days.onOrAfter(to.to) : shifted(expected.begin, to.by, task.unit, calendar);
  const earliest = earliestBegin(task, before, calendar, today);
  if (wanted < earliest) return refuse('schedule.task.before-allowed', { task: key, earliest });
  const notBefore = wanted === earliest ? null : wanted;
  return accept(tasks.map((one) => (one.key === key ? { ...one, notBefore } : one)));
}

/** When a task could begin if no person held it back. */
export function earliestBegin(task: ScheduledTask, known: Forecast, calendar: WorkCalendar, today: Day): Day {
  const spans = new Map(known.tasks.map((one) => [one.key, one]));
  return taskDays(task.unit, calendar).onOrAfter(latest(allowedBegin(task, spans, calendar), today));
}

function shifted(from: Day, by: number, unit: DurationUnit, calendar: WorkCalendar): Day {
  if (unit === DurationUnit.CalendarDays) return addDays(from, by);
  if (by >= 0) return taskDays(unit, calendar).later(from, by);
  let at = from;
  for (let left = -by; left > 0;) {
    at = addDays(at, -1);
    if (calendar.isWorkday(at)) left -= 1;
  }
  return at;
}

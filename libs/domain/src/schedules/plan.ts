import { WorkCalendar } from '../calendar/work-calendar';
import { Day } from '../day';
import { forecast } from './forecast';
import { TaskShape } from './schedule-template';
import { ScheduledTask } from './scheduled-task';

/**
 * A template's tasks with the days that they get when everything begins as soon as it may, counted from `from` (the
 * signing): the baseline of a new schedule. In the order of the template.
 */
export function plan<T extends TaskShape>(
  template: { readonly tasks: readonly T[] },
  from: Day,
  calendar: WorkCalendar,
): (T & ScheduledTask)[] {
  const nothing = { notBefore: null, actualBegin: null, actualFinish: null };
  const unplanned = template.tasks.map((task) => ({
    ...task,
    ...nothing,
    baselineBegin: from,
    baselineFinish: from,
  }));
  return rebaseline(unplanned, calendar, from);
}

/** The tasks with what is expected today as their new promise: actual days where there are some. */
export function rebaseline<T extends ScheduledTask>(tasks: readonly T[], calendar: WorkCalendar, today: Day): T[] {
  const expected = forecast(tasks, calendar, today).tasks;
  return tasks.map((task, at) => ({
    ...task,
    baselineBegin: expected[at]?.begin ?? task.baselineBegin,
    baselineFinish: expected[at]?.finish ?? task.baselineFinish,
  }));
}

import { ScheduleOutlook } from '@huoshui/contracts';
import { Day, Forecast, forecast, Outlook, scheduleOutlook, WorkCalendar } from '@huoshui/domain';
import { KnownSchedule, KnownTask } from './known-schedules';

export interface ReadSchedule extends KnownSchedule {
  readonly forecast: Forecast;
  readonly outlook: ScheduleOutlook;
}

/** A schedule with what is expected of it on a day. */
export function readSchedule(known: KnownSchedule, calendar: WorkCalendar, today: Day): ReadSchedule {
  const expected = forecast(known.tasks, calendar, today);
  return { ...known, forecast: expected, outlook: outlookView(known.tasks, expected, today) };
}

function outlookView(tasks: readonly KnownTask[], expected: Forecast, today: Day): ScheduleOutlook {
  const outlook = scheduleOutlook(tasks, expected);
  const { start, production, lateTasks, openTasks, doneTasks } = outlook;
  return {
    startBaseline: start.baseline,
    startForecast: start.forecast,
    startDone: start.done,
    productionBaseline: production.baseline,
    productionForecast: production.forecast,
    productionDone: production.done,
    next: nextOf(outlook, tasks, expected),
    lateTasks,
    openTasks,
    doneTasks,
    asOf: today,
  };
}

function nextOf({ next }: Outlook, tasks: readonly KnownTask[], expected: Forecast): ScheduleOutlook['next'] {
  const at = tasks.findIndex((task) => task.key === next);
  const [task, days] = [tasks[at], expected.tasks[at]];
  if (task === undefined || days === undefined) return null;
  const { id, key, title, department, owner, baselineFinish } = task;
  return { taskId: id, key, title, department, owner, due: baselineFinish, finish: days.finish };
}

import { AddScheduleTask, ScheduleView } from '@huoshui/contracts';
import {
  cycleAmong,
  Day,
  daysBetween,
  Dependency,
  DependencyKind,
  forecast,
  ScheduledTask,
  WorkCalendar,
} from '@huoshui/domain';

/** Its key while it is not kept yet. */
const NEW = 'new';

export interface ExpectedDays {
  readonly begin: Day;
  readonly finish: Day;
  /** Calendar days by which the end of all comes later. */
  readonly moved: number;
}

/** When a new task would begin and end, by the forecast of the server; null when tasks would wait for one another in a circle. */
export function expectedDays(
  schedule: ScheduleView,
  input: AddScheduleTask,
  calendar: WorkCalendar,
): ExpectedDays | null {
  const today = schedule.today as Day;
  const known = schedule.tasks as unknown as readonly ScheduledTask[];
  const wait: Dependency = { on: NEW, kind: DependencyKind.FinishToStart, lag: 0 };
  const own: ScheduledTask = {
    key: NEW,
    duration: input.duration,
    unit: input.unit,
    after: input.after,
    notBefore: null,
    baselineBegin: today,
    baselineFinish: today,
    actualBegin: null,
    actualFinish: null,
  };
  const waiting = new Set(input.before);
  const tasks = [
    ...known.map((task) => (waiting.has(task.key) ? { ...task, after: [...task.after, wait] } : task)),
    own,
  ];
  if (cycleAmong(tasks).length > 0) return null;
  const [before, after] = [forecast(known, calendar, today), forecast(tasks, calendar, today)];
  const days = after.tasks.at(-1);
  if (!days || before.end === null || after.end === null) return null;
  return { begin: days.begin, finish: days.finish, moved: daysBetween(before.end, after.end) };
}

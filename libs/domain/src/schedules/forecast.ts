import { WorkCalendar } from '../calendar/work-calendar';
import { Day } from '../day';
import { criticalKeys, slackOf } from './slack';
import { ScheduledTask, TaskForecast, TaskState } from './scheduled-task';
import { allowedBy, latest, taskDays, TaskSpan } from './task-days';
import { inOrder } from './task-order';
import { settledTasks } from './task-states';

export interface Forecast {
  /** In the order of the tasks given. */
  readonly tasks: readonly TaskForecast[];
  /** The last day of all; null of a schedule without tasks. */
  readonly end: Day | null;
}

/**
 * What is done keeps its days; what is begun ends after its duration, not before today; what is open begins when all
 * that it waits for allows, not before the day that a person set, and not before today. The order of the tasks and the
 * days expected before do not matter: the same facts give the same forecast.
 * @throws RangeError when tasks wait for one another in a circle, which no sound template does
 */
export function forecast(tasks: readonly ScheduledTask[], calendar: WorkCalendar, today: Day): Forecast {
  const ordered = inOrder(tasks);
  const spans = new Map<string, TaskSpan>();
  const states = new Map<string, TaskState>();
  for (const [key, { state, begin, finish }] of settledTasks(ordered, today)) {
    spans.set(key, { begin, finish });
    states.set(key, state);
  }
  for (const task of ordered) {
    if (spans.has(task.key)) continue;
    states.set(task.key, task.actualBegin === null ? TaskState.Open : TaskState.Begun);
    spans.set(task.key, spanOf(task, spans, calendar, today));
  }
  const end = latest(...[...spans.values()].map((span) => span.finish));
  const open = ordered.filter((task) => isAhead(states.get(task.key)));
  const slack = slackOf(open, spans, states, end, calendar);
  const critical = criticalKeys(open, spans, slack, end, calendar);
  return {
    tasks: tasks.map((task) => {
      const { begin, finish } = spans.get(task.key) ?? { begin: today, finish: today };
      const state = states.get(task.key) ?? TaskState.Open;
      const late = isAhead(state) && task.baselineFinish < today;
      const isCritical = critical.has(task.key);
      return { key: task.key, state, begin, finish, late, critical: isCritical, slack: slack.get(task.key) ?? null };
    }),
    end: tasks.length === 0 ? null : end,
  };
}

const isAhead = (state: TaskState | undefined): boolean => state === TaskState.Open || state === TaskState.Begun;

function spanOf(
  task: ScheduledTask,
  spans: ReadonlyMap<string, TaskSpan>,
  calendar: WorkCalendar,
  today: Day,
): TaskSpan {
  const days = taskDays(task.unit, calendar);
  if (task.actualBegin !== null) {
    const finish = latest(days.finish(task.actualBegin, task.duration), days.onOrAfter(today));
    return { begin: task.actualBegin, finish };
  }
  const begin = days.onOrAfter(latest(allowedBegin(task, spans, calendar), task.notBefore, today));
  return { begin, finish: days.finish(begin, task.duration) };
}

/** The first day that everything it waits for allows; '' when it waits for nothing. */
export function allowedBegin(
  task: Pick<ScheduledTask, 'key' | 'duration' | 'unit' | 'after'>,
  spans: ReadonlyMap<string, TaskSpan>,
  calendar: WorkCalendar,
): Day {
  return latest(
    ...task.after.map((dependency) => {
      const before = spans.get(dependency.on);
      return before === undefined ? null : allowedBy(dependency, before, task, calendar);
    }),
  );
}

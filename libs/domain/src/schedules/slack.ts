import { WorkCalendar } from '../calendar/work-calendar';
import { addDays, Day } from '../day';
import { Dependency, DependencyKind, DurationUnit } from './schedule-template';
import { ScheduledTask, TaskState } from './scheduled-task';
import { allowedBy, taskDays, TaskSpan } from './task-days';

type Spans = ReadonlyMap<string, TaskSpan>;

/**
 * Total float: by how many days of its own unit each task can end later while the end of all stays.
 * @param ahead the tasks that are open or begun, each after all that it waits for
 */
export function slackOf(
  ahead: readonly ScheduledTask[],
  spans: Spans,
  states: ReadonlyMap<string, TaskState>,
  end: Day,
  calendar: WorkCalendar,
): Map<string, number> {
  const slack = new Map<string, number>();
  const tighten = (key: string, most: number): void => void slack.set(key, Math.min(slack.get(key) ?? most, most));
  const byKey = new Map(ahead.map((task) => [task.key, task]));
  for (const task of [...ahead].reverse()) {
    const span = spans.get(task.key);
    if (span === undefined) continue;
    const days = taskDays(task.unit, calendar);
    tighten(task.key, days.between(span.finish, end));
    // What has begun waits for nothing any more.
    if (states.get(task.key) === TaskState.Begun) continue;
    const latestBegin = days.later(span.begin, slack.get(task.key) ?? 0);
    for (const dependency of task.after) {
      const before = byKey.get(dependency.on);
      const room = before && roomBefore(before, dependency, task, latestBegin, spans, states, calendar);
      if (before && room !== undefined && room !== null) tighten(before.key, room);
    }
  }
  return slack;
}

/** By how much `before` can be later while `task` still begins by its latest day; null where it does not matter. */
function roomBefore(
  before: ScheduledTask,
  dependency: Dependency,
  task: ScheduledTask,
  latestBegin: Day,
  spans: Spans,
  states: ReadonlyMap<string, TaskState>,
  calendar: WorkCalendar,
): number | null {
  const span = spans.get(before.key);
  const fromStart = dependency.kind === DependencyKind.StartToStart;
  if (span === undefined || (fromStart && states.get(before.key) === TaskState.Begun)) return null;
  const anchor = fromStart ? span.begin : span.finish;
  const days = taskDays(before.unit, calendar);
  const gap = dependency.lag + (fromStart ? 0 : 1);
  if (gap === 0) return days.between(anchor, latestBegin);
  if (task.unit === DurationUnit.CalendarDays) return days.between(anchor, addDays(latestBegin, -gap));
  if (before.unit === DurationUnit.Workdays) return days.between(anchor, latestBegin) - gap;
  const fits = (count: number): boolean => {
    const at = addDays(anchor, count);
    return allowedBy(dependency, { begin: at, finish: at }, task, calendar) <= latestBegin;
  };
  return lastThat(fits, days.between(anchor, latestBegin));
}

/** The greatest number up to `most` that fits, where 0 does and none fits after one that does not. */
function lastThat(fits: (count: number) => boolean, most: number): number {
  let [low, high] = [0, most + 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * The critical path: the tasks without slack, and those that drive one another into the last day. The second matter
 * where units meet: a notice of calendar days that ends on a Friday has a weekend's slack and still drives the Monday.
 */
export function criticalKeys(
  ahead: readonly ScheduledTask[],
  spans: Spans,
  slack: ReadonlyMap<string, number>,
  end: Day,
  calendar: WorkCalendar,
): Set<string> {
  const critical = new Set<string>();
  const driving = new Set<string>();
  for (const task of [...ahead].reverse()) {
    const span = spans.get(task.key);
    if (slack.get(task.key) === 0) critical.add(task.key);
    if (span?.finish === end) driving.add(task.key);
    if (span === undefined || !driving.has(task.key)) continue;
    critical.add(task.key);
    if (task.actualBegin !== null) continue;
    for (const dependency of task.after) {
      const before = spans.get(dependency.on);
      if (before && allowedBy(dependency, before, task, calendar) === span.begin) driving.add(dependency.on);
    }
  }
  return critical;
}

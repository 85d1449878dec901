import { ScheduleBaselineView, ScheduleTaskView, ScheduleView } from '@huoshui/contracts';
import { Day } from '@huoshui/domain';
import { milestoneName } from '@huoshui/ui';
import { dayNumber, GanttBar, GanttLink, GanttRow, GanttSpan } from '@huoshui/ui/gantt';
import { promisedBy } from './baseline-words';
import { shortDelay, taskFacts, taskSentence, toneOf } from './schedule-words';

const span = (begin: string, finish: string): GanttSpan => ({
  begin: dayNumber(begin as Day),
  finish: dayNumber(finish as Day),
});

/** Signs of the pairs, in their order. */
const SIGNS = ['①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩', '⑪', '⑫'];

export const pairSign = (at: number): string => `∥${SIGNS[at] ?? String(at + 1)}`;

/** The days on which a task runs beside one of its partners; null when it does not. */
function besideOf(task: ScheduleTaskView, schedule: ScheduleView): GanttSpan | null {
  const own = span(task.begin, task.finish);
  for (const pair of schedule.pairs) {
    if (pair.a !== task.key && pair.b !== task.key) continue;
    const other = schedule.tasks.find((one) => one.key === (pair.a === task.key ? pair.b : pair.a));
    if (!other) continue;
    const begin = Math.max(own.begin, dayNumber(other.begin as Day));
    const finish = Math.min(own.finish, dayNumber(other.finish as Day));
    if (begin <= finish) return { begin, finish };
  }
  return null;
}

/** What has happened of a task by today. */
function happenedOf(task: ScheduleTaskView, today: string): GanttSpan | null {
  if (task.actualBegin === null && task.actualFinish === null) return null;
  const finish = task.actualFinish ?? (today < task.finish ? today : task.finish);
  const begin = task.actualBegin ?? finish;
  return begin <= finish ? span(begin, finish) : null;
}

/** @param shadow an earlier baseline in place of the one that holds; a task that it does not know has none */
export function taskBar(
  task: ScheduleTaskView,
  schedule: ScheduleView,
  shadow: ScheduleBaselineView | null = null,
): GanttBar {
  const promised = promisedBy(task, shadow);
  const happened = happenedOf(task, schedule.today);
  const beside = besideOf(task, schedule);
  const delay = task.state === 'presumed' || !promised ? '' : shortDelay(task.finish, promised.baselineFinish);
  return {
    shape: 'bar',
    tone: toneOf(task),
    critical: task.critical,
    milestone: task.milestone !== null,
    ...span(task.begin, task.finish),
    ...(promised && { baseline: span(promised.baselineBegin, promised.baselineFinish) }),
    ...(happened && { happened }),
    ...(beside && { beside }),
    hint: taskSentence(promised ?? task),
    words: [task.milestone && `${milestoneName[task.milestone]} ${task.finish}`, delay].filter(Boolean).join(' · '),
  };
}

/** What the tasks of a track cover together. */
function trackBar(tasks: readonly ScheduleTaskView[], title: string): GanttBar {
  const spans = tasks.map((task) => span(task.begin, task.finish));
  const done = tasks.every((task) => task.state === 'done' || task.state === 'presumed');
  const begin = Math.min(...spans.map((one) => one.begin));
  const finish = Math.max(...spans.map((one) => one.finish));
  return {
    shape: 'span',
    tone: done ? 'done' : tasks.some((task) => task.late) ? 'late' : 'open',
    begin,
    finish,
    hint: title,
  };
}

const TRACK = 'track:';

/** The track whose group a row is; null for a task's row. */
export const trackOf = (row: string): string | null => (row.startsWith(TRACK) ? row.slice(TRACK.length) : null);

/** The rows of one schedule: a group for each track, and below it its tasks unless it is folded. */
export function scheduleRows(
  schedule: ScheduleView,
  folded: ReadonlySet<string>,
  mayMove: boolean,
  shadow: ScheduleBaselineView | null = null,
): GanttRow[] {
  return schedule.tracks.flatMap((track): GanttRow[] => {
    const tasks = schedule.tasks.filter((task) => task.track === track.key);
    if (tasks.length === 0) return [];
    const late = tasks.filter((task) => task.late).length;
    const group: GanttRow = {
      id: TRACK + track.key,
      title: track.title,
      note: late > 0 ? $localize`${late}:late: 项逾期` : '',
      noteTone: 'alarm',
      level: 0,
      unfolded: !folded.has(track.key),
      bars: [trackBar(tasks, track.title)],
    };
    return folded.has(track.key) ? [group] : [group, ...tasks.map((task) => taskRow(task, schedule, mayMove, shadow))];
  });
}

function taskRow(
  task: ScheduleTaskView,
  schedule: ScheduleView,
  mayMove: boolean,
  shadow: ScheduleBaselineView | null,
): GanttRow {
  const marks = schedule.pairs.flatMap((pair, at) =>
    pair.a === task.key || pair.b === task.key ? [pairSign(at)] : [],
  );
  const who = task.owner?.displayName ?? task.department ?? '';
  return {
    id: task.id,
    title: task.title,
    note: who,
    marks,
    said: `：${taskFacts(promisedBy(task, shadow) ?? task)}${marks.length > 0 ? $localize`，要求并联` : ''}`,
    level: 1,
    bars: [taskBar(task, schedule, shadow)],
    ...(mayMove && task.state === 'open' && { movable: 'whole' }),
    ...(mayMove && task.state === 'begun' && { movable: 'finish' }),
  };
}

/** Who waits for whom; a link on the critical path joins two tasks that are on it. */
export function scheduleLinks(schedule: ScheduleView): GanttLink[] {
  const byKey = new Map(schedule.tasks.map((task) => [task.key, task]));
  return schedule.tasks.flatMap((task) =>
    task.after.flatMap(({ on, kind }): GanttLink[] => {
      const before = byKey.get(on);
      return before ? [{ from: before.id, to: task.id, kind, critical: task.critical && before.critical }] : [];
    }),
  );
}

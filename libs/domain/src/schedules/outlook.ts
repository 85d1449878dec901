import { Day } from '../day';
import { Milestone } from '../projects/milestone';
import { Forecast } from './forecast';
import { ScheduledTask, TaskState } from './scheduled-task';

/** A milestone's day as promised and as expected; `done`: it has happened, and the expected day is the day. */
export interface MilestoneOutlook {
  readonly baseline: Day | null;
  readonly forecast: Day | null;
  readonly done: boolean;
}

export interface Outlook {
  readonly start: MilestoneOutlook;
  readonly production: MilestoneOutlook;
  /** Key of the first task, by expected end, that is neither done nor presumed. */
  readonly next: string | null;
  readonly lateTasks: number;
  readonly openTasks: number;
  /** Done or presumed. */
  readonly doneTasks: number;
}

type OutlookTask = ScheduledTask & { readonly milestone: Milestone | null };

/** What a schedule says about its project: when it will start and produce, what is next, how much is late. */
export function scheduleOutlook(tasks: readonly OutlookTask[], { tasks: expected }: Forecast): Outlook {
  const ahead = expected.filter((task) => task.state === TaskState.Open || task.state === TaskState.Begun);
  const next = ahead.reduce<(typeof ahead)[number] | null>(
    (first, task) => (first === null || comesBefore(task, first) ? task : first),
    null,
  );
  const milestone = (wanted: Milestone): MilestoneOutlook => {
    const at = tasks.findIndex((task) => task.milestone === wanted);
    const [task, days] = [tasks[at], expected[at]];
    if (task === undefined || days === undefined) return { baseline: null, forecast: null, done: false };
    return { baseline: task.baselineFinish, forecast: days.finish, done: task.actualFinish !== null };
  };
  return {
    start: milestone(Milestone.Start),
    production: milestone(Milestone.Production),
    next: next?.key ?? null,
    lateTasks: expected.filter((task) => task.late).length,
    openTasks: ahead.length,
    doneTasks: expected.length - ahead.length,
  };
}

/** Of two that end on one day the one that begins first, then by key: the order of the tasks says nothing. */
const comesBefore = (a: { finish: Day; begin: Day; key: string }, b: typeof a): boolean =>
  [a.finish, a.begin, a.key].join() < [b.finish, b.begin, b.key].join();

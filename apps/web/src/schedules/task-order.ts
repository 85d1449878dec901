import { ScheduleTaskView, ScheduleView } from '@huoshui/contracts';

export interface TrackTasks {
  readonly key: string;
  readonly title: string;
  /** What is next first. */
  readonly ahead: readonly ScheduleTaskView[];
  /** Done or presumed, the last that ended first. */
  readonly over: readonly ScheduleTaskView[];
  readonly late: number;
}

const isOver = ({ state }: ScheduleTaskView): boolean => state === 'done' || state === 'presumed';

const byEnd = (a: ScheduleTaskView, b: ScheduleTaskView): number =>
  [a.finish, a.begin].join() < [b.finish, b.begin].join() ? -1 : 1;

/** The schedule as a list for a phone: by track, the next task first; tracks on which nothing is left at the end. */
export const tasksByTrack = ({ tracks, tasks }: ScheduleView): TrackTasks[] =>
  tracks
    .map(({ key, title }) => {
      const own = tasks.filter((task) => task.track === key);
      const ahead = own.filter((task) => !isOver(task)).sort(byEnd);
      const over = own.filter(isOver).sort((a, b) => byEnd(b, a));
      return { key, title, ahead, over, late: own.filter((task) => task.late).length };
    })
    .filter(({ ahead, over }) => ahead.length + over.length > 0)
    .sort((a, b) => Number(a.ahead.length === 0) - Number(b.ahead.length === 0));

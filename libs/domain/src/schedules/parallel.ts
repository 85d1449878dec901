import { addDays, daysBetween } from '../day';
import { ParallelPair } from './schedule-template';
import { TaskForecast, TaskState } from './scheduled-task';
import { earliest, latest } from './task-days';

export interface PairReading {
  readonly state: 'parallel' | 'apart';
  /** Calendar days on which both run; negative: days that lie between them. */
  readonly overlapDays: number;
  /** Both are done, so that nothing changes any more. */
  readonly settled: boolean;
}

/** Whether two tasks run side by side, by what has happened and by what is expected. Null when one is not there. */
export function readPair(pair: ParallelPair, tasks: readonly TaskForecast[]): PairReading | null {
  const [a, b] = [pair.a, pair.b].map((key) => tasks.find((task) => task.key === key));
  if (a === undefined || b === undefined) return null;
  const overlapDays = daysBetween(latest(a.begin, b.begin), addDays(earliest(a.finish, b.finish), 1));
  return {
    state: overlapDays + pair.withinDays > 0 ? 'parallel' : 'apart',
    overlapDays,
    settled: [a, b].every((task) => task.state === TaskState.Done),
  };
}

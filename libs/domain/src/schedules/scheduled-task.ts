import { Day } from '../day';
import { TaskShape } from './schedule-template';

/**
 * `presumed`: nobody wrote down its end, but something that had to follow it is done (推定完成). It is neither late nor
 * does it hold anything up, and no day of it is held as a fact.
 */
export const TaskState = { Open: 'open', Begun: 'begun', Presumed: 'presumed', Done: 'done' } as const;
export type TaskState = (typeof TaskState)[keyof typeof TaskState];

/** A task of one project's schedule: what was promised, what is asked, what has happened. */
export interface ScheduledTask extends TaskShape {
  /** Promised when the schedule was adopted, or at the last rebaseline. */
  readonly baselineBegin: Day;
  readonly baselineFinish: Day;
  /** Not to begin before, by a person's decision. */
  readonly notBefore: Day | null;
  readonly actualBegin: Day | null;
  readonly actualFinish: Day | null;
}

/** Where a task stands on a day, and what follows from that. */
export interface TaskForecast {
  readonly key: string;
  readonly state: TaskState;
  /** Its actual day once there is one. */
  readonly begin: Day;
  /** Inclusive: the last day on which it is worked. */
  readonly finish: Day;
  /** Neither done nor presumed, and its baseline end has passed. */
  readonly late: boolean;
  /** A day more here is a day more at the end; or it drives one that is. */
  readonly critical: boolean;
  /** Days in the task's own unit by which it can end later without moving the end of all; null once it is done or presumed. */
  readonly slack: number | null;
}

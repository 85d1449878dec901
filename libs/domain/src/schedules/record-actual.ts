import { Day } from '../day';
import { accept, Decision, refuse } from '../decision';
import { Milestone } from '../projects/milestone';
import { ScheduledTask } from './scheduled-task';

export interface ActualDays {
  readonly begin: Day | null;
  readonly finish: Day | null;
}

type RecordedTask = Pick<ScheduledTask, 'key' | 'actualBegin' | 'actualFinish'> & {
  readonly milestone: Milestone | null;
};

/**
 * The days on which a task was begun and ended, as a person says. A milestone's end is its recorded fact, so only its
 * begin can be said here. Codes: `schedule.task.milestone`, `schedule.actual.order`, `schedule.actual.future`;
 * `task` is the key.
 */
export function recordActual(task: RecordedTask, { begin, finish }: ActualDays, today: Day): Decision<ActualDays> {
  const facts = { task: task.key };
  if (task.milestone !== null && finish !== task.actualFinish) return refuse('schedule.task.milestone', facts);
  if ((begin !== null && begin > today) || (finish !== null && finish > today)) {
    return refuse('schedule.actual.future', facts);
  }
  if (begin !== null && finish !== null && finish < begin) return refuse('schedule.actual.order', facts);
  return accept({ begin, finish });
}

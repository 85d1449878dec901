import { WorkCalendar } from '../calendar/work-calendar';
import { Day } from '../day';
import { isRunning, ObstacleState } from './obstacle-life';

/** Why an obstacle is put before a person, the most pressing first. */
export const ObstacleNotice = {
  Escalated: 'escalated',
  Overdue: 'overdue',
  DueToday: 'dueToday',
  /** Due on the next working day, or on a day off before it. */
  DueTomorrow: 'dueTomorrow',
  /** A department was called and has not reported in; at the door: nobody has taken it in yet. */
  Assigned: 'assigned',
} as const;
export type ObstacleNotice = (typeof ObstacleNotice)[keyof typeof ObstacleNotice];

export interface NoticeFacts {
  readonly state: ObstacleState;
  /** The department was called and has not reported in. */
  readonly called: boolean;
  readonly dueOn: Day | null;
  /** The highest level reached; 0 for none. */
  readonly escalation: number;
}

/** The last due day that is told of a working day ahead: on a Friday, that of the Monday after. */
export const noticeUntil = (today: Day, calendar: WorkCalendar): Day => calendar.addWorkdays(today, 1);

/** What is said of an obstacle on a day to who answers for it; null when nothing is. The clock's standstill says nothing. */
export function obstacleNotice(facts: NoticeFacts, today: Day, calendar: WorkCalendar): ObstacleNotice | null {
  const { state, called, dueOn, escalation } = facts;
  if (!isRunning(state)) return null;
  if (escalation > 0) return ObstacleNotice.Escalated;
  if (dueOn !== null && dueOn < today) return ObstacleNotice.Overdue;
  if (dueOn === today) return ObstacleNotice.DueToday;
  if (dueOn !== null && dueOn <= noticeUntil(today, calendar)) return ObstacleNotice.DueTomorrow;
  return called || state === ObstacleState.Raised ? ObstacleNotice.Assigned : null;
}

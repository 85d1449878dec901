import { WorkCalendar } from '../calendar/work-calendar';
import { addDays, Day } from '../day';

export interface ClockFacts {
  /** The day from which the allowance counts, itself not counted: the raising, or the last reopening. */
  readonly countedFrom: Day;
  /** Working days, 1 or more. */
  readonly allowedWorkdays: number;
}

/** The firm owes something from `from` on, up to the day before `to`; `to` is null while it still does. */
export interface Pause {
  readonly from: Day;
  readonly to: Day | null;
}

/**
 * The last day of an allowance: working days by the calendar, days of a pause left out. Null while an open pause began on or
 * before that day, because the clock stands still. A pause that begins after it changes nothing.
 */
export function dueOn(facts: ClockFacts, pauses: readonly Pause[], calendar: WorkCalendar): Day | null {
  let at = facts.countedFrom;
  for (let left = facts.allowedWorkdays; left > 0;) {
    at = addDays(at, 1);
    const pause = pauses.find(({ from, to }) => from <= at && (to === null || at < to));
    if (pause?.to === null) return null;
    if (!pause && calendar.isWorkday(at)) left -= 1;
  }
  return at;
}

/** 事不过夜: the day by whose end the firm has a first answer. For 0 working days the first workday on or after the raising. */
export const firstAnswerDueOn = (raisedOn: Day, workdays: number, calendar: WorkCalendar): Day =>
  calendar.addWorkdays(raisedOn, workdays);

/** Working days past the due day; 0 up to it, and while there is none. */
export const overdueWorkdays = (due: Day | null, today: Day, calendar: WorkCalendar): number =>
  due === null ? 0 : calendar.workdaysBetween(due, today);

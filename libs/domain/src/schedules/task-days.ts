import { WorkCalendar } from '../calendar/work-calendar';
import { addDays, Day, daysBetween } from '../day';
import { Dependency, DependencyKind, DurationUnit, TaskShape } from './schedule-template';

/** The arithmetic of one task's days, in its own unit. */
export interface TaskDays {
  /** The first day on or after `from` on which it can be worked. */
  onOrAfter(from: Day): Day;
  /** The last day of a task of so many days that begins on `begin` (or on the first day after it that is worked). */
  finish(begin: Day, duration: number): Day;
  /** So many of its days later. */
  later(from: Day, count: number): Day;
  /** How many of its days lie after `from` up to and with `to`; 0 when `to` is not later. */
  between(from: Day, to: Day): number;
}

export function taskDays(unit: DurationUnit, calendar: WorkCalendar): TaskDays {
  if (unit === DurationUnit.CalendarDays) return CALENDAR_DAYS;
  const { addWorkdays, workdaysBetween } = calendar;
  return {
    onOrAfter: (from) => addWorkdays(from, 0),
    finish: (begin, duration) => {
      const first = addWorkdays(begin, 0);
      return duration > 1 ? addWorkdays(first, duration - 1) : first;
    },
    later: (from, count) => (count > 0 ? addWorkdays(from, count) : from),
    between: workdaysBetween,
  };
}

const CALENDAR_DAYS: TaskDays = {
  onOrAfter: (from) => from,
  finish: (begin, duration) => addDays(begin, Math.max(duration, 1) - 1),
  later: (from, count) => addDays(from, count),
  between: (from, to) => Math.max(0, daysBetween(from, to)),
};

/** The days on which a task is worked or is expected to be, both inclusive. */
export interface TaskSpan {
  readonly begin: Day;
  readonly finish: Day;
}

/** The first day on which a dependency lets `task` begin, after what it waits for. */
export function allowedBy({ kind, lag }: Dependency, before: TaskSpan, task: TaskShape, calendar: WorkCalendar): Day {
  const days = taskDays(task.unit, calendar);
  if (kind === DependencyKind.FinishToStart) return days.onOrAfter(days.later(before.finish, lag + 1));
  return days.onOrAfter(days.later(before.begin, lag));
}

export const latest = (...days: readonly (Day | null)[]): Day =>
  days.reduce<Day>((last, day) => (day !== null && day > last ? day : last), '' as Day);

export const earliest = (first: Day, ...days: readonly Day[]): Day =>
  days.reduce((least, day) => (day < least ? day : least), first);

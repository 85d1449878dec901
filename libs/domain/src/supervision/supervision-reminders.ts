import { WorkCalendar } from '../calendar/work-calendar';
import { addDays, Day } from '../day';
import { accept, Decision, refuse } from '../decision';
import { isOwedSupervision, SupervisionState } from './supervision-state';

/** When an owner is reminded, as data. */
export interface ReminderRule {
  /** So many working days before the deadline, each at most once. */
  readonly before: readonly number[];
  readonly onDay: boolean;
  /** Every so many working days after the deadline; 0: never. */
  readonly overdueEvery: number;
}

export const DEFAULT_REMINDERS: ReminderRule = { before: [3], onDay: true, overdueEvery: 1 };

const MOST_BEFORE = 5;
const FURTHEST_BEFORE = 30;
const RAREST_OVERDUE = 20;

const whole = (value: number, least: number, most: number): boolean =>
  Number.isInteger(value) && value >= least && value <= most;

/** Code: `supervision.reminders.invalid`. The days before come out in falling order. */
export function reminderRule(rule: ReminderRule): Decision<ReminderRule> {
  const { before, onDay, overdueEvery } = rule;
  const fits =
    before.length <= MOST_BEFORE &&
    new Set(before).size === before.length &&
    before.every((count) => whole(count, 1, FURTHEST_BEFORE)) &&
    whole(overdueEvery, 0, RAREST_OVERDUE);
  if (!fits) return refuse('supervision.reminders.invalid');
  return accept({ before: [...before].sort((one, other) => other - one), onDay, overdueEvery });
}

export const ReminderKind = { Before: 'before', Due: 'due', Overdue: 'overdue' } as const;
export type ReminderKind = (typeof ReminderKind)[keyof typeof ReminderKind];

export interface Reminder {
  readonly kind: ReminderKind;
  /** The day to which it belongs. With order and kind it is the reminder's identity: asked again, it is the same one. */
  readonly day: Day;
}

export interface RemindedOrder {
  readonly state: SupervisionState;
  readonly issuedOn: Day;
  readonly deadline: Day;
}

/** The workday from which exactly `count` workdays are left up to `deadline`. */
function workdayBefore(deadline: Day, count: number, calendar: WorkCalendar): Day {
  let at = deadline;
  while (!calendar.isWorkday(at)) at = addDays(at, -1);
  for (let left = count; left > 0;) {
    at = addDays(at, -1);
    if (calendar.isWorkday(at)) left -= 1;
  }
  return at;
}

/**
 * The reminders that the owner should have had by `today` for the deadline that holds. One before the deadline belongs to
 * its own working day, so that a job that slept through that day still sends it; one of an overdue order belongs to today.
 */
export function remindersDue(order: RemindedOrder, today: Day, calendar: WorkCalendar, rule: ReminderRule): Reminder[] {
  const { state, issuedOn, deadline } = order;
  if (!isOwedSupervision(state)) return [];
  if (today > deadline) {
    const every = rule.overdueEvery;
    const falls = every > 0 && calendar.isWorkday(today) && calendar.workdaysBetween(deadline, today) % every === 0;
    return falls ? [{ kind: ReminderKind.Overdue, day: today }] : [];
  }
  const before = rule.before
    .map((count): Reminder => ({ kind: ReminderKind.Before, day: workdayBefore(deadline, count, calendar) }))
    .filter(({ day }) => day > issuedOn);
  const due: Reminder = { kind: ReminderKind.Due, day: workdayBefore(deadline, 0, calendar) };
  const onDay = rule.onDay && due.day >= issuedOn ? [due] : [];
  return [...before, ...onDay].filter(({ day }) => day <= today);
}

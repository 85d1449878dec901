import { WorkCalendar } from '../calendar/work-calendar';
import { addDays, Day } from '../day';
import { accept, Decision, refuse } from '../decision';
import { isOwedSupervision, SupervisionState } from './supervision-state';

/** Further ahead nobody supervises anything; a typing error does. */
const FURTHEST_DAYS = 1_100;

/** A deadline is set as a day, or as so many working days after the day of issue. */
export type DeadlineWish = { readonly day: Day } | { readonly workdays: number };

/** Codes: `supervision.deadline.past` {deadline, today}, `supervision.deadline.far` {deadline}. */
export function supervisionDeadline(wish: DeadlineWish, today: Day, calendar: WorkCalendar): Decision<Day> {
  const deadline = 'day' in wish ? wish.day : calendar.addWorkdays(today, wish.workdays);
  if (deadline < today) return refuse('supervision.deadline.past', { deadline, today });
  if (deadline > addDays(today, FURTHEST_DAYS)) return refuse('supervision.deadline.far', { deadline });
  return accept(deadline);
}

/** A later day in place of the one that holds. Codes: `supervision.deadline.not-later` {deadline}, and those above. */
export function extendedDeadline(deadline: Day, wish: DeadlineWish, today: Day, calendar: WorkCalendar): Decision<Day> {
  const next = supervisionDeadline(wish, today, calendar);
  if (next.ok && next.value <= deadline) return refuse('supervision.deadline.not-later', { deadline });
  return next;
}

export interface TimedOrder {
  readonly state: SupervisionState;
  readonly deadline: Day;
  /** The day of the report that waits for judgement or was accepted. */
  readonly reportedOn: Day | null;
}

export interface SupervisionTime {
  /** The deadline has passed and the owner still owes. */
  readonly overdue: boolean;
  /** Working days past the deadline: until today while it is owed, until the report afterwards. */
  readonly lateWorkdays: number;
  /** Working days from tomorrow up to the deadline; null where none runs. */
  readonly leftWorkdays: number | null;
}

/** How an order stands to its deadline on a day. */
export function supervisionTime(order: TimedOrder, today: Day, calendar: WorkCalendar): SupervisionTime {
  const { state, deadline, reportedOn } = order;
  if (state === SupervisionState.Withdrawn) return { overdue: false, lateWorkdays: 0, leftWorkdays: null };
  const owed = isOwedSupervision(state);
  return {
    overdue: owed && today > deadline,
    lateWorkdays: calendar.workdaysBetween(deadline, owed ? today : (reportedOn ?? deadline)),
    leftWorkdays: owed && today <= deadline ? calendar.workdaysBetween(today, deadline) : null,
  };
}

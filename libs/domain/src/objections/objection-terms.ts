import { WorkCalendar } from '../calendar/work-calendar';
import { Day } from '../day';
import { accept, Decision, refuse } from '../decision';

/** How long a published bulletin may be objected to (异议期), and how soon the office answers, both in working days. */
export interface ObjectionTerms {
  readonly windowDays: number;
  readonly answerDays: number;
}

/** As a public notice of results (公示) is usually held: five working days, answered in five. */
export const DEFAULT_OBJECTION_TERMS: ObjectionTerms = { windowDays: 5, answerDays: 5 };

const MOST_DAYS = 60;

/** Whole working days from 1 to 60. Code: `objection.terms`. */
export function objectionTerms({ windowDays, answerDays }: ObjectionTerms): Decision<ObjectionTerms> {
  const whole = (days: number): boolean => Number.isSafeInteger(days) && days >= 1 && days <= MOST_DAYS;
  return whole(windowDays) && whole(answerDays) ? accept({ windowDays, answerDays }) : refuse('objection.terms');
}

/** The last day on which a bulletin published on a day may be objected to; the day of publishing does not count. */
export const objectionUntil = (publishedOn: Day, { windowDays }: ObjectionTerms, calendar: WorkCalendar): Day =>
  calendar.addWorkdays(publishedOn, windowDays);

/** The last day to answer what was filed on a day. */
export const objectionDue = (filedOn: Day, { answerDays }: ObjectionTerms, calendar: WorkCalendar): Day =>
  calendar.addWorkdays(filedOn, answerDays);

/** Whether it is still time. Code: `objection.window.closed` {until}. */
export const inObjectionWindow = (today: Day, until: Day): Decision<true> =>
  today <= until ? accept(true) : refuse('objection.window.closed', { until });

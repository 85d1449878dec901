import { Day, dayInMonth, monthOf, monthsAfter } from '../day';

/** The first day on or after this one on which the month's entries close: until then a started project is to be submitted. */
export function closingOn(from: Day, closingDay: number): Day {
  const own = dayInMonth(monthOf(from), closingDay);
  return own >= from ? own : dayInMonth(monthsAfter(monthOf(from), 1), closingDay);
}

/** The last closing day that is not after this one: whoever started by then is due. */
export function lastClosing(today: Day, closingDay: number): Day {
  const own = dayInMonth(monthOf(today), closingDay);
  return own <= today ? own : dayInMonth(monthsAfter(monthOf(today), -1), closingDay);
}

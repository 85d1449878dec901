import { addDays, Day, daysBetween } from '../day';
import { weekEnd, weekOf, weeksBefore, WeekSettings, weekStart } from '../weeks/week';

interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** As far into the week so many weeks earlier; a week that has ended is held against a whole one, however long it was. */
export function weeksEarlier({ from, to }: Days, count: number, weeks: WeekSettings): Days {
  const week = weekOf(to, weeks);
  const then = weeksBefore(week, count, weeks);
  const end = weekEnd(then, weeks);
  const asFar = addDays(weekStart(then, weeks), daysBetween(weekStart(week, weeks), to));
  return {
    from: weekStart(weeksBefore(weekOf(from, weeks), count, weeks), weeks),
    to: to === weekEnd(week, weeks) || asFar > end ? end : asFar,
  };
}

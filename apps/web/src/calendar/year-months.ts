import { CalendarYearView } from '@huoshui/contracts';
import { addDays, Day, firstDayOfYear, lastDayOfYear, weekday } from '@huoshui/domain';

export type DayKind = 'work' | 'weekend' | 'off' | 'makeUp';

export interface DayCell {
  readonly day: Day;
  readonly number: number;
  readonly kind: DayKind;
}

export interface MonthCells {
  /** 1 to 12. */
  readonly month: number;
  /** Empty places before the first, so that the week begins on Monday. */
  readonly blanks: readonly number[];
  readonly days: readonly DayCell[];
}

/** The twelve months of a year as a wall calendar has them. */
export function yearMonths(known: Pick<CalendarYearView, 'year' | 'holidays' | 'makeUps'>): MonthCells[] {
  const [off, makeUps] = [new Set(known.holidays), new Set(known.makeUps)];
  const cells: DayCell[][] = Array.from({ length: 12 }, () => []);
  for (let day = firstDayOfYear(known.year); day <= lastDayOfYear(known.year); day = addDays(day, 1)) {
    const kind = makeUps.has(day) ? 'makeUp' : off.has(day) ? 'off' : weekday(day) > 5 ? 'weekend' : 'work';
    cells[Number(day.slice(5, 7)) - 1]?.push({ day, number: Number(day.slice(8)), kind });
  }
  return cells.map((days, at) => {
    const first = days[0]?.day;
    return { month: at + 1, blanks: Array.from({ length: first ? weekday(first) - 1 : 0 }, (_, blank) => blank), days };
  });
}

import { addDays, day, Day, daysBetween, weekday, yearOf } from '../day';

/** A reporting week's key, `2026-W47`: the year and number that hold the week's fourth day (ISO 8601 for Monday weeks). */
export type Week = string & { readonly unit: 'week' };

/** domain.md §2: the reporting week is a setting. Some offices report Friday to Thursday. */
export interface WeekForm {
  /** ISO weekday on which the week begins: Monday 1 … Sunday 7. */
  readonly firstWeekday: number;
  /** Hours after the last day's midnight (00:00 that ends it) until which facts are still taken into the week. */
  readonly cutoffHour: number;
}

/** Another form of the week from some day on, which has the form's first weekday. */
export interface WeekVersion extends WeekForm {
  readonly from: Day;
}

/** The form that the zone began with, and what it was changed to since, in the order of days. */
export interface WeekSettings extends WeekForm {
  readonly changes?: readonly WeekVersion[];
}

export const MONDAY_WEEKS: WeekSettings = { firstWeekday: 1, cutoffHour: 0 };

const WEEK = /^(\d{4})-W(\d{2})$/;

function firstWeekStart(year: number, { firstWeekday }: WeekForm): Day {
  const fourth = day(`${year}-01-04`);
  return addDays(fourth, -((weekday(fourth) - firstWeekday + 7) % 7));
}

/** What a day's week is called, as if its form had always been in force. */
function nameUnder(form: WeekForm, value: Day): Week {
  const start = addDays(value, -((weekday(value) - form.firstWeekday + 7) % 7));
  const year = yearOf(addDays(start, 3));
  const number = daysBetween(firstWeekStart(year, form), start) / 7 + 1;
  return `${year}-W${String(number).padStart(2, '0')}` as Week;
}

/** A form of the week and the days on which it was in force, both included; null: without a bound. */
interface Spell {
  readonly form: WeekForm;
  readonly from: Day | null;
  readonly to: Day | null;
}

function spellsOf(settings: WeekSettings): Spell[] {
  const forms = [{ ...settings, from: null }, ...(settings.changes ?? [])];
  return forms.map((form, at) => {
    const next = forms[at + 1]?.from;
    return { form, from: form.from, to: next ? addDays(next, -1) : null };
  });
}

/** The form of the week that is in force on a day. */
export const weekFormOn = (value: Day, settings: WeekSettings): WeekForm =>
  settings.changes?.findLast(({ from }) => from <= value) ?? settings;

/**
 * The week that holds a day: the name that the form in force on that day gives it. Where the form changes within a week,
 * the rest of the old week and the first of the new ones bear either the same name, and are one long week, or two names
 * that follow each other, and the rest is a short week (`week-changes.spec.ts`). So no day is ever in two weeks or in none,
 * and no number is left out or given twice.
 */
export const weekOf = (value: Day, settings: WeekSettings = MONDAY_WEEKS): Week =>
  nameUnder(weekFormOn(value, settings), value);

/** The days of a week by each form that names it so: one span, or two that touch. */
function partsOf(week: Week, settings: WeekSettings): { start: Day; end: Day }[] {
  const parts = WEEK.exec(week);
  if (!parts) throw new RangeError(`not a week: ${week}`);
  return spellsOf(settings).flatMap(({ form, from, to }) => {
    const whole = addDays(firstWeekStart(Number(parts[1]), form), (Number(parts[2]) - 1) * 7);
    const last = addDays(whole, 6);
    const start = from !== null && from > whole ? from : whole;
    const end = to !== null && to < last ? to : last;
    return start <= end && nameUnder(form, start) === week ? [{ start, end }] : [];
  });
}

/** True for a week that the year has: `2026-W54` never is. */
export function isWeek(value: unknown, settings: WeekSettings = MONDAY_WEEKS): value is Week {
  if (typeof value !== 'string' || !WEEK.test(value)) return false;
  const year = Number(value.slice(0, 4));
  return year >= 1901 && year <= 2198 && partsOf(value as Week, settings).length > 0;
}

/** The first day of a week. @throws RangeError for a week that the calendar does not have */
export function weekStart(week: Week, settings: WeekSettings = MONDAY_WEEKS): Day {
  return must(partsOf(week, settings).at(0), week).start;
}

/** The last day of a week. @throws RangeError for a week that the calendar does not have */
export function weekEnd(week: Week, settings: WeekSettings = MONDAY_WEEKS): Day {
  return must(partsOf(week, settings).at(-1), week).end;
}

export const weekBefore = (week: Week, settings: WeekSettings = MONDAY_WEEKS): Week =>
  weekOf(addDays(weekStart(week, settings), -1), settings);

export const weekAfter = (week: Week, settings: WeekSettings = MONDAY_WEEKS): Week =>
  weekOf(addDays(weekEnd(week, settings), 1), settings);

/** The week so many weeks earlier; the week itself for none. */
export function weeksBefore(week: Week, count: number, settings: WeekSettings = MONDAY_WEEKS): Week {
  let earlier = week;
  for (let left = count; left > 0; left -= 1) earlier = weekBefore(earlier, settings);
  return earlier;
}

/** The year a week's standings are added up in: that of its key, which holds most of the week (ISO 8601). */
export const reportYear = (week: Week): number => Number(week.slice(0, 4));

function must<T>(part: T | undefined, week: Week): T {
  if (part === undefined) throw new RangeError(`no such week: ${week}`);
  return part;
}

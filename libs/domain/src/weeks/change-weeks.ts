import { addDays, Day, daysBetween, weekday } from '../day';
import { accept, Decision, refuse } from '../decision';
import { Week, weekAfter, WeekVersion, weekEnd, weekFormOn, weekOf, WeekSettings, weekStart } from './week';

/** Nobody plans the form of the week further ahead than that. */
export const MOST_DAYS_AHEAD = 366;

/** What a change of the week has to leave alone. */
export interface WeekGround {
  readonly today: Day;
  /** Last day of the last period whose bulletin is frozen; null: there is none. */
  readonly frozenUntil: Day | null;
}

/** The settings with one change behind those they have. */
export const withChange = (settings: WeekSettings, change: WeekVersion): WeekSettings => ({
  ...settings,
  changes: [...(settings.changes ?? []), change],
});

/** The settings without their last change. */
export const withoutLast = (settings: WeekSettings): WeekSettings => ({
  ...settings,
  changes: (settings.changes ?? []).slice(0, -1),
});

/** What of the settings says how weeks were up to a day, and where the one that ends with it ended: no later change. */
export function settingsUntil(to: Day, settings: WeekSettings): WeekSettings {
  const { changes = [], ...form } = settings;
  const until = changes.filter(({ from }) => from <= addDays(to, 1));
  return until.length > 0 ? { ...form, changes: until } : form;
}

/** The first day of the first week that would not be as it was. */
export const touchedFrom = (settings: WeekSettings, from: Day): Day => weekStart(weekOf(from, settings), settings);

/** The last change while nothing that it touches has begun: it may still be withdrawn. Null: none waits. */
export function waitingChange(settings: WeekSettings, today: Day): WeekVersion | null {
  const last = settings.changes?.at(-1);
  return last && touchedFrom(withoutLast(settings), last.from) > today ? last : null;
}

/**
 * Another form of the week from a day on. What has begun stays as it was announced: deadlines of a running week are
 * known to everybody, and every process learns of a change before it matters. One change waits at a time.
 * Codes: `week.change.waiting` {from}, `week.change.weekday` {firstWeekday}, `week.change.same`,
 * `week.change.early` {earliest}, `week.change.far` {latest}.
 */
export function changeWeeks(settings: WeekSettings, change: WeekVersion, ground: WeekGround): Decision<WeekSettings> {
  const waiting = waitingChange(settings, ground.today);
  if (waiting) return refuse('week.change.waiting', { from: waiting.from });
  const { firstWeekday, cutoffHour, from } = change;
  if (weekday(from) !== firstWeekday) return refuse('week.change.weekday', { firstWeekday });
  const now = weekFormOn(from, settings);
  if (now.firstWeekday === firstWeekday && now.cutoffHour === cutoffHour) return refuse('week.change.same');
  const untouched = lastUntouched(settings, ground);
  if (touchedFrom(settings, from) <= untouched) {
    return refuse('week.change.early', { earliest: firstFrom(addDays(untouched, 1), firstWeekday) });
  }
  const latest = addDays(ground.today, MOST_DAYS_AHEAD);
  return from > latest ? refuse('week.change.far', { latest }) : accept(withChange(settings, change));
}

/** The days on which a change to such weeks may begin, the soonest first. */
export function possibleStarts(settings: WeekSettings, firstWeekday: number, ground: WeekGround): Day[] {
  const starts: Day[] = [];
  const latest = addDays(ground.today, MOST_DAYS_AHEAD);
  let from = firstFrom(addDays(lastUntouched(settings, ground), 1), firstWeekday);
  for (; from <= latest; from = addDays(from, 7)) starts.push(from);
  return starts;
}

/** The last day of the running week, or of the last frozen one when that is later. */
function lastUntouched(settings: WeekSettings, { today, frozenUntil }: WeekGround): Day {
  const running = weekEnd(weekOf(today, settings), settings);
  return frozenUntil !== null && frozenUntil > running ? frozenUntil : running;
}

const firstFrom = (value: Day, wanted: number): Day => addDays(value, (wanted - weekday(value) + 7) % 7);

/** A week as a preview shows it. */
export interface WeekSpan {
  readonly week: Week;
  readonly from: Day;
  readonly to: Day;
  readonly days: number;
}

/** So many weeks from the one on that holds a day. */
export function weeksFrom(value: Day, count: number, settings: WeekSettings): WeekSpan[] {
  const spans: WeekSpan[] = [];
  for (let week = weekOf(value, settings); spans.length < count; week = weekAfter(week, settings)) {
    const [from, to] = [weekStart(week, settings), weekEnd(week, settings)];
    spans.push({ week, from, to, days: daysBetween(from, to) + 1 });
  }
  return spans;
}

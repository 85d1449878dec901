import { WorkCalendar } from '../calendar/work-calendar';
import { addDays, Day, daysBetween, weekday } from '../day';

export const MeetingPace = { Weekly: 'weekly', Fortnightly: 'fortnightly', Monthly: 'monthly' } as const;
export type MeetingPace = (typeof MeetingPace)[keyof typeof MeetingPace];

/** When a task force meets: each or every second such weekday, or the first one of each month. */
export interface MeetingRhythm {
  readonly pace: MeetingPace;
  /** ISO: Monday 1 … Sunday 7. */
  readonly weekday: number;
  /** The first meeting is not before this day; fortnights are counted from it. */
  readonly from: Day;
}

/** Longer than any row of days off: what lies further back cannot be moved up to the day that is asked. */
const LOOK_BACK_DAYS = 40;

const firstWeekdayFrom = (day: Day, wanted: number): Day => addDays(day, (wanted - weekday(day) + 7) % 7);

const nextMonth = (day: Day): Day => {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return next as Day;
};

/** The rhythm's days, holidays or not, from the first one that may still move up to `day`. */
function* plannedDays({ pace, weekday: wanted, from }: MeetingRhythm, day: Day): Generator<Day> {
  const back = addDays(day, -LOOK_BACK_DAYS);
  if (pace === MeetingPace.Monthly) {
    const start = back > from ? back : from;
    for (let month = `${start.slice(0, 7)}-01` as Day; ; month = nextMonth(month)) {
      const planned = firstWeekdayFrom(month, wanted);
      if (planned >= start) yield planned;
    }
  }
  const step = pace === MeetingPace.Weekly ? 7 : 14;
  const first = firstWeekdayFrom(from, wanted);
  const skipped = Math.max(0, Math.floor(daysBetween(first, back) / step));
  for (let planned = addDays(first, skipped * step); ; planned = addDays(planned, step)) yield planned;
}

/** The first meeting on or after `day`; one that falls on a day off is held on the next workday. */
export function nextMeeting(rhythm: MeetingRhythm, day: Day, calendar: WorkCalendar): Day {
  for (const planned of plannedDays(rhythm, day)) {
    const held = calendar.addWorkdays(planned, 0);
    if (held >= day) return held;
  }
  throw new RangeError('a rhythm has no end');
}

import fc from 'fast-check';
import { WEEKDAYS_ONLY, workCalendar } from '../calendar/work-calendar';
import { addDays, day, daysBetween, weekday } from '../day';
import { MeetingPace, nextMeeting } from './meeting-rhythm';

/** National Day of 2022: 1–7 October off, 8 and 9 October worked. */
const calendar = workCalendar([
  {
    year: 2022,
    status: 'official',
    holidays: [1, 2, 3, 4, 5, 6, 7].map((date) => day(`2022-10-0${date}`)),
    makeUps: [day('2022-10-08'), day('2022-10-09')],
  },
]);
const from = day('2022-08-31');

describe('the next meeting of a task force', () => {
  it.each([
    ['weekly', 1, '2022-09-01', '2022-09-05'],
    ['weekly', 1, '2022-09-05', '2022-09-05'],
    ['weekly', 3, '2022-08-01', '2022-08-31'],
    ['weekly', 1, '2022-10-01', '2022-10-08'],
    ['weekly', 1, '2022-10-08', '2022-10-08'],
    ['weekly', 1, '2022-10-09', '2022-10-10'],
    ['fortnightly', 3, '2022-09-01', '2022-09-14'],
    ['fortnightly', 3, '2022-09-15', '2022-09-28'],
    ['fortnightly', 3, '2022-09-29', '2022-10-12'],
    ['monthly', 5, '2022-09-01', '2022-09-02'],
    ['monthly', 5, '2022-09-03', '2022-10-08'],
    ['monthly', 5, '2022-10-09', '2022-11-04'],
    ['monthly', 3, '2022-12-31', '2023-01-04'],
    ['monthly', 1, '2022-08-31', '2022-09-05'],
  ] as const)('%s on weekday %d is, from %s on, %s', (pace, on, at, held) => {
    expect(nextMeeting({ pace, weekday: on, from }, day(at), calendar)).toBe(held);
  });

  const rhythms = fc.record({
    pace: fc.constantFrom(...Object.values(MeetingPace)),
    weekday: fc.integer({ min: 1, max: 7 }),
    from: fc.integer({ min: 0, max: 400 }).map((count) => addDays(day('2021-12-01'), count)),
  });
  const at = fc.integer({ min: -100, max: 800 }).map((count) => addDays(day('2022-01-01'), count));

  it('is a workday, not before it is asked for nor before the first, and the same until it was held', () => {
    fc.assert(
      fc.property(rhythms, at, (rhythm, today) => {
        const held = nextMeeting(rhythm, today, calendar);
        expect(calendar.isWorkday(held)).toBe(true);
        expect(held >= today && held >= rhythm.from).toBe(true);
        expect(nextMeeting(rhythm, held, calendar)).toBe(held);
      }),
    );
  });

  it('keeps its weekday and its distance where no day off stands in its way', () => {
    const often = { weekly: 7, fortnightly: 14, monthly: 35 };
    fc.assert(
      fc.property(rhythms, at, (rhythm, today) => {
        fc.pre(rhythm.weekday <= 5);
        const held = nextMeeting(rhythm, today, WEEKDAYS_ONLY);
        expect(weekday(held)).toBe(rhythm.weekday);
        const next = nextMeeting(rhythm, addDays(held, 1), WEEKDAYS_ONLY);
        expect(daysBetween(held, next)).toBeLessThanOrEqual(often[rhythm.pace]);
        if (rhythm.pace !== 'monthly') expect(daysBetween(held, next)).toBe(often[rhythm.pace]);
      }),
    );
  });
});

import fc from 'fast-check';
import { addDays, day, Day } from '../day';
import { CalendarYear, isOfficial, WEEKDAYS_ONLY, workCalendar } from './work-calendar';

/** The National Day weeks of 2022: 1–7 October off, 8 and 9 October (Saturday, Sunday) worked. */
const october2022: CalendarYear = {
  year: 2022,
  status: 'official',
  holidays: ['01', '02', '03', '04', '05', '06', '07'].map((date) => day(`2022-10-${date}`)),
  makeUps: [day('2022-10-08'), day('2022-10-09')],
};
const calendar = workCalendar([october2022]);

describe('the working-day calendar', () => {
  it.each([
    ['2022-09-30', true],
    ['2022-10-03', false],
    ['2022-10-08', true],
    ['2022-10-09', true],
    ['2022-10-15', false],
  ])('on %s work is %s', (at, worked) => expect(calendar.isWorkday(day(at))).toBe(worked));

  it.each([
    ['2022-09-30', 1, '2022-10-08'],
    ['2022-09-30', 3, '2022-10-10'],
    ['2022-10-01', 0, '2022-10-08'],
    ['2022-10-12', 0, '2022-10-12'],
    ['2022-10-14', 1, '2022-10-17'],
  ])('from %s, %d working days on is %s', (from, count, to) => expect(calendar.addWorkdays(day(from), count)).toBe(to));

  it('says of which years it knows the notice', () => {
    expect([calendar.statusOf(2022), calendar.statusOf(2023)]).toEqual(['official', null]);
    expect(isOfficial(calendar, day('2022-01-01'), day('2022-12-31'))).toBe(true);
    expect(isOfficial(calendar, day('2022-12-31'), day('2023-01-01'))).toBe(false);
  });

  const days = fc.integer({ min: 0, max: 800 }).map((count): Day => addDays(day('2021-12-01'), count));

  it('adds as many workdays as lie between', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, count) => {
        const to = calendar.addWorkdays(from, count);
        expect(calendar.isWorkday(to)).toBe(true);
        expect(calendar.workdaysBetween(from, to)).toBe(count);
      }),
    );
  });

  it('counts a span as the sum of its parts', () => {
    fc.assert(
      fc.property(days, days, days, (...three) => {
        const [a, b, c] = [...three].sort() as [Day, Day, Day];
        expect(WEEKDAYS_ONLY.workdaysBetween(a, c)).toBe(
          WEEKDAYS_ONLY.workdaysBetween(a, b) + WEEKDAYS_ONLY.workdaysBetween(b, c),
        );
      }),
    );
  });
});

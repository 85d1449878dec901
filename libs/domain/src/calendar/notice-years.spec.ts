import { addDays, day, weekday } from '../day';
import { calendarYearFaults, workdaysOfYear } from './calendar-faults';
import { NOTICE_YEARS } from './notice-years';
import { workCalendar } from './work-calendar';

const calendar = workCalendar(NOTICE_YEARS);
const on = (at: string): boolean => calendar.isWorkday(day(at));

describe('the years that the product ships', () => {
  /** Counted by hand in the notices: 365 less weekends and days off, make-up days added. */
  it.each([
    [2021, 'official', 250],
    [2022, 'official', 249],
    [2023, 'official', 249],
    [2024, 'official', 251],
    [2025, 'official', 248],
    [2026, 'official', 248],
    [2027, 'provisional', 254],
  ])('%i is %s with %i workdays', (year, status, workdays) => {
    const known = NOTICE_YEARS.find((one) => one.year === year);
    expect(known && [known.status, workdaysOfYear(known), calendarYearFaults(known)]).toEqual([status, workdays, []]);
  });

  it.each([
    '2021-02-07',
    '2021-02-20',
    '2021-09-18',
    '2021-09-26',
    '2022-01-29',
    '2022-01-30',
    '2022-04-02',
    '2022-04-24',
    '2022-05-07',
    '2022-10-08',
    '2022-10-09',
    '2023-01-28',
    '2023-06-25',
    '2023-10-08',
    '2024-02-04',
    '2024-02-18',
    '2024-09-29',
    '2025-01-26',
    '2025-02-08',
    '2025-04-27',
    '2025-09-28',
    '2025-10-11',
    '2026-01-04',
    '2026-02-14',
    '2026-02-28',
    '2026-05-09',
    '2026-09-20',
    '2026-10-10',
  ])('%s, a weekend day, is worked', (at) => {
    expect(weekday(day(at))).toBeGreaterThan(5);
    expect(on(at)).toBe(true);
  });

  it.each([
    '2021-02-11',
    '2021-10-07',
    '2022-01-03',
    '2022-01-31',
    '2022-05-04',
    '2023-04-05',
    '2023-06-23',
    '2023-10-06',
    '2024-02-16',
    '2024-06-10',
    '2024-09-16',
    '2025-01-28',
    '2025-02-04',
    '2025-06-02',
    '2025-10-08',
    '2026-01-02',
    '2026-02-23',
    '2026-06-19',
    '2026-09-25',
    '2026-10-07',
    '2027-02-08',
    '2027-06-09',
    '2027-09-15',
  ])('%s, a weekday, is off', (at) => {
    expect(weekday(day(at))).toBeLessThan(6);
    expect(on(at)).toBe(false);
  });

  it.each(['2025-09-27', '2024-02-09', '2023-12-31', '2026-12-26'])('%s keeps its weekday', (at) => {
    expect(on(at)).toBe(weekday(day(at)) < 6);
  });

  it('adds and counts as one who walks from day to day', () => {
    for (let from = day('2021-12-20'); from < day('2022-11-01'); from = addDays(from, 3)) {
      for (const count of [1, 5, 22, 130]) {
        let [at, left] = [from, count];
        while (left > 0) {
          at = addDays(at, 1);
          if (calendar.isWorkday(at)) left -= 1;
        }
        expect(calendar.addWorkdays(from, count)).toBe(at);
        expect(calendar.workdaysBetween(from, at)).toBe(count);
      }
    }
  });

  it('answers a million questions within seconds', () => {
    const days = Array.from({ length: 1_000 }, (_, at) => addDays(day('2021-01-01'), at));
    const began = performance.now();
    for (let turn = 0; turn < 1_000; turn += 1) for (const from of days) calendar.addWorkdays(from, 90);
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

import fc from 'fast-check';
import { addDays, day, daysBetween } from '../day';
import { countedYear, spanOf } from '../ranking/span';
import { cutoffOf } from '../periods';
import { isWeek, reportYear, weekAfter, weekBefore, weekEnd, weekOf, weekStart } from './week';

const MONDAY = { firstWeekday: 1, cutoffHour: 0 };
const FRIDAY = { firstWeekday: 5, cutoffHour: 17 };

const anySettings = fc.record({
  firstWeekday: fc.integer({ min: 1, max: 7 }),
  cutoffHour: fc.integer({ min: 0, max: 48 }),
});
const aYear = fc.integer({ min: 1990, max: 2090 });

describe('weeks around the end of a year', () => {
  it.each([
    [2015, '2015-W53', '2015-W53', '2016-W01'],
    [2016, '2016-W52', '2016-W52', '2017-W01'],
    [2018, '2019-W01', '2019-W01', '2019-W01'],
    [2019, '2020-W01', '2020-W01', '2020-W01'],
    [2020, '2020-W53', '2020-W53', '2021-W01'],
    [2021, '2021-W52', '2021-W52', '2022-W01'],
    [2022, '2022-W52', '2022-W52', '2023-W01'],
    [2024, '2025-W01', '2025-W01', '2025-W01'],
    [2026, '2026-W53', '2026-W53', '2027-W01'],
  ])(
    'Monday weeks of %i hold 31 December, 1 January and 4 January as ISO 8601 has them',
    (year, last, first, fourth) => {
      const weeks = [`${year}-12-31`, `${year + 1}-01-01`, `${year + 1}-01-04`].map((at) => weekOf(day(at), MONDAY));
      expect(weeks).toEqual([last, first, fourth]);
    },
  );

  it.each([
    [2020, '2020-12-31', '2020-W52', '2021-01-01', '2021-W01'],
    [2021, '2021-12-30', '2021-W52', '2021-12-31', '2022-W01'],
    [2022, '2022-12-29', '2022-W52', '2022-12-30', '2023-W01'],
    [2023, '2023-12-28', '2023-W52', '2023-12-29', '2024-W01'],
    [2024, '2025-01-02', '2024-W53', '2025-01-03', '2025-W01'],
    [2026, '2026-12-31', '2026-W52', '2027-01-01', '2027-W01'],
  ])(
    'Friday-to-Thursday weeks of %i end on Thursday %s (%s), the year’s first begins on %s',
    (_year, end, last, start, first) => {
      expect(weekOf(day(end), FRIDAY)).toBe(last);
      expect(weekEnd(weekOf(day(end), FRIDAY), FRIDAY)).toBe(end);
      expect(weekOf(day(start), FRIDAY)).toBe(first);
      expect(weekStart(weekOf(day(start), FRIDAY), FRIDAY)).toBe(start);
    },
  );

  it('count 52 or 53 weeks a year without a gap, and W53 only where the days fill it', () => {
    fc.assert(
      fc.property(aYear, anySettings, (year, settings) => {
        const first = weekOf(day(`${year}-01-04`), settings);
        expect(first).toBe(`${year}-W01`);
        const next = weekOf(day(`${year + 1}-01-04`), settings);
        const weeks = daysBetween(weekStart(first, settings), weekStart(next, settings)) / 7;
        expect([52, 53]).toContain(weeks);
        expect(isWeek(`${year}-W53`, settings)).toBe(weeks === 53);
        expect(weekAfter(weekBefore(next, settings), settings)).toBe(next);
        expect(reportYear(weekBefore(next, settings))).toBe(year);
      }),
    );
  });

  it('put each day of 29 December to 4 January into one week, in order, four days of it in the week’s year', () => {
    fc.assert(
      fc.property(aYear, fc.integer({ min: 0, max: 6 }), anySettings, (year, off, settings) => {
        const at = addDays(day(`${year}-12-29`), off);
        const week = weekOf(at, settings);
        expect(weekStart(week, settings) <= at && at <= weekEnd(week, settings)).toBe(true);
        expect(week <= weekOf(addDays(at, 1), settings)).toBe(true);
        const days = Array.from({ length: 7 }, (_, index) => addDays(weekStart(week, settings), index));
        expect(days.filter((one) => Number(one.slice(0, 4)) === reportYear(week)).length).toBeGreaterThanOrEqual(4);
        expect(cutoffOf(week, settings).getTime()).toBeLessThan(
          cutoffOf(weekAfter(week, settings), settings).getTime(),
        );
      }),
    );
  });

  it('count every day in its year’s standings, but for the last days of December that are the next year’s first week already', () => {
    fc.assert(
      fc.property(aYear, fc.integer({ min: -4, max: 4 }), anySettings, (year, off, settings) => {
        const at = addDays(day(`${year}-12-31`), off);
        const own = Number(at.slice(0, 4));
        const weeks = [
          weekBefore(weekOf(at, settings), settings),
          weekOf(at, settings),
          weekAfter(weekOf(at, settings), settings),
        ];
        const counting = weeks.filter((week) => {
          const end = weekEnd(week, settings);
          const { from, to } = spanOf('yearToDate', { period: week, settings, asOf: end });
          return countedYear(week, end) === own && from <= at && at <= to;
        });
        expect(counting.length > 0).toBe(reportYear(weekOf(at, settings)) <= own);
        for (const week of counting) expect(countedYear(week, weekEnd(week, settings))).toBe(own);
      }),
    );
  });
});

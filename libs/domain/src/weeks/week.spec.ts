import fc from 'fast-check';
import { addDays, day } from '../day';
import { isWeek, reportYear, Week, weekAfter, weekBefore, weekEnd, weekOf, weekStart } from './week';

const anyDay = fc.integer({ min: -10_000, max: 40_000 }).map((count) => addDays(day('1990-01-01'), count));
const anySettings = fc.record({
  firstWeekday: fc.integer({ min: 1, max: 7 }),
  cutoffHour: fc.integer({ min: 0, max: 48 }),
});

describe('week', () => {
  it.each([
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-29', '2024-W52'],
    ['2024-12-30', '2025-W01'],
    ['2022-01-01', '2021-W52'],
    ['2026-11-23', '2026-W48'],
  ])('of %s is %s (ISO 8601)', (value, week) => expect(weekOf(day(value))).toBe(week));

  it.each([
    ['2022-12-29', '2022-W52'],
    ['2022-12-30', '2023-W01'],
    ['2023-01-05', '2023-W01'],
    ['2023-01-06', '2023-W02'],
  ])('of %s is %s from Friday to Thursday', (value, week) => {
    expect(weekOf(day(value), { firstWeekday: 5, cutoffHour: 0 })).toBe(week);
  });

  it('holds its day, has seven days, and its neighbours touch it, whatever the first weekday', () => {
    fc.assert(
      fc.property(anyDay, anySettings, (value, settings) => {
        const week = weekOf(value, settings);
        expect(weekStart(week, settings) <= value && value <= weekEnd(week, settings)).toBe(true);
        expect(weekEnd(weekBefore(week, settings), settings)).toBe(addDays(weekStart(week, settings), -1));
        expect(weekBefore(weekAfter(week, settings), settings)).toBe(week);
        expect(isWeek(week, settings)).toBe(true);
      }),
    );
  });

  it('refuses weeks that a year does not have', () => {
    expect(isWeek('2022-W53')).toBe(false);
    expect(isWeek('2020-W53')).toBe(true);
    expect(isWeek('2022-W00')).toBe(false);
    expect(isWeek('2022-47')).toBe(false);
    expect(() => weekStart('x' as Week)).toThrow('not a week');
  });

  it('is added up in the year that holds most of it', () => {
    expect(reportYear('2022-W52' as Week)).toBe(2022);
    expect(reportYear('2025-W01' as Week)).toBe(2025);
  });
});

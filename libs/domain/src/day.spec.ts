import fc from 'fast-check';
import { addDays, day, dayFrom, daysBetween, isDay, monthsOf, weekday } from './day';

const anyDay = fc.integer({ min: -10_000, max: 60_000 }).map((count) => addDays(day('1970-01-01'), count));

describe('day', () => {
  it.each([
    '2022-02-30',
    '2022-13-01',
    '2022-00-10',
    '2022-1-1',
    '20220101',
    '2022-01-01T00:00:00Z',
    '',
    null,
    5,
    '0000-01-01',
    '2021-02-29',
  ])('knows that %p is none', (value) => expect(isDay(value)).toBe(false));

  it('has 29 February in leap years only', () => {
    expect(dayFrom(2024, 2, 29)).toBe('2024-02-29');
    expect(dayFrom(2100, 2, 29)).toBeNull();
    expect(dayFrom(2000, 2, 29)).toBe('2000-02-29');
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9_000, max: 9_000 }), (from, count) => {
        expect(daysBetween(from, addDays(from, count))).toBe(count);
        expect(isDay(addDays(from, count))).toBe(true);
      }),
    );
  });

  it('orders as its text does, and knows weekdays', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => expect(a < b).toBe(daysBetween(a, b) > 0)));
    expect(weekday(day('2026-11-23'))).toBe(1);
    expect(weekday(day('2026-11-22'))).toBe(7);
  });

  it('throws for a literal that is no day', () => {
    expect(() => day('2022-02-30')).toThrow('not a day: 2022-02-30');
    expect(monthsOf(2022)[11]).toBe('2022-12');
  });
});

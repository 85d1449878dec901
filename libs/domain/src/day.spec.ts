import fc from 'fast-check';
import { addDays, addMonths, day, dayFrom, daysBetween, isDay, monthOf, monthsOf, weekday } from './day';

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

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-01-31', 2, '2026-03-31'],
    ['2026-02-28', 1, '2026-03-28'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-06-15', 0, '2026-06-15'],
  ])('%s and %d months are %s', (from, count, to) => expect(addMonths(day(from), count)).toBe(to));

  it('counts months so that a later day is never earlier after them', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(40), fc.integer({ min: 0, max: 240 }), (from, later, count) => {
        const after = addMonths(from, count);
        expect(addMonths(addDays(from, later), count) >= after).toBe(true);
        expect(addMonths(from, count + 1) > after).toBe(true);
        const months = (at: string) => Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7));
        expect(months(monthOf(after)) - months(monthOf(from))).toBe(count);
      }),
    );
  });

  it('throws for a literal that is no day', () => {
    expect(() => day('2022-02-30')).toThrow('not a day: 2022-02-30');
    expect(monthsOf(2022)[11]).toBe('2022-12');
  });
});

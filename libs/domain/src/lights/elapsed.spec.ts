import fc from 'fast-check';
import { addDays, addMonths, day } from '../day';
import { elapsedSince } from './elapsed';

describe('the time between two days', () => {
  it.each([
    ['2026-01-31', '2026-03-01', 1, 1],
    ['2026-01-31', '2026-02-28', 1, 0],
    ['2026-04-30', '2026-06-17', 1, 18],
    ['2025-02-28', '2026-02-27', 11, 30],
    ['2026-06-17', '2026-06-17', 0, 0],
    ['2026-06-18', '2026-06-17', 0, 0],
  ])('from %s to %s is %d months and %d days', (from, to, months, days) =>
    expect(elapsedSince(day(from), day(to))).toEqual({ months, days }),
  );

  it('adds up to the later day', () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(1_500), (offset, later) => {
        const from = addDays(day('2024-01-01'), offset);
        const to = addDays(from, later);
        const { months, days } = elapsedSince(from, to);
        expect(addDays(addMonths(from, months), days)).toBe(to);
        expect(days).toBeLessThanOrEqual(30);
      }),
    );
  });
});

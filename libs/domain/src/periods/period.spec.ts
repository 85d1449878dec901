import fc from 'fast-check';
import { addDays, day, daysBetween } from '../day';
import { MONDAY_WEEKS, Week } from '../weeks/week';
import {
  cutoffOf,
  isComparable,
  isPeriod,
  Period,
  PERIOD_KINDS,
  periodAfter,
  periodAt,
  periodBefore,
  periodEnd,
  periodKind,
  periodStart,
  periodYear,
  rulesWeek,
} from './period';

const anyDay = fc.integer({ min: 0, max: 36_000 }).map((count) => addDays(day('1990-01-01'), count));
const anyKind = fc.constantFrom(...PERIOD_KINDS);
const anySettings = fc.record({
  firstWeekday: fc.integer({ min: 1, max: 7 }),
  cutoffHour: fc.integer({ min: 0, max: 48 }),
});

describe('a period', () => {
  it.each([
    ['2022-W34', 'week', '2022-08-22', '2022-08-28', '2022-W33', '2022-W35'],
    ['2022-08', 'month', '2022-08-01', '2022-08-31', '2022-07', '2022-09'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29', '2024-01', '2024-03'],
    ['2022-12', 'month', '2022-12-01', '2022-12-31', '2022-11', '2023-01'],
    ['2022', 'year', '2022-01-01', '2022-12-31', '2021', '2023'],
  ])('%s is a %s, from %s to %s, after %s and before %s', (key, kind, from, to, before, after) => {
    const period = key as Period;
    expect(isPeriod(key)).toBe(true);
    expect(periodKind(period)).toBe(kind);
    expect([periodStart(period), periodEnd(period)]).toEqual([from, to]);
    expect([periodBefore(period), periodAfter(period)]).toEqual([before, after]);
  });

  it.each(['2022-13', '2022-00', '2022-8', '2022-W53', '22', '2022-08-01', '1900', '2199', '2022-W34 ', 2022, null])(
    'is not %p',
    (key) => expect(isPeriod(key)).toBe(false),
  );

  it('of any kind holds its day, touches its neighbours and has its own key', () => {
    fc.assert(
      fc.property(anyKind, anyDay, anySettings, (kind, value, settings) => {
        const period = periodAt(kind, value, settings);
        expect(periodKind(period)).toBe(kind);
        expect(isPeriod(period, settings)).toBe(true);
        expect(periodStart(period, settings) <= value && value <= periodEnd(period, settings)).toBe(true);
        expect(periodEnd(periodBefore(period, settings), settings)).toBe(addDays(periodStart(period, settings), -1));
        expect(periodBefore(periodAfter(period, settings), settings)).toBe(period);
      }),
    );
  });

  it('freezes at its end in Shanghai, with the hours of grace that the settings give', () => {
    expect(cutoffOf('2022-W35' as Week).toISOString()).toBe('2022-09-04T16:00:00.000Z');
    expect(cutoffOf('2022-12' as Period).toISOString()).toBe('2022-12-31T16:00:00.000Z');
    expect(cutoffOf('2022' as Period).toISOString()).toBe('2022-12-31T16:00:00.000Z');
    expect(cutoffOf('2022' as Period, { ...MONDAY_WEEKS, cutoffHour: 9 }).toISOString()).toBe(
      '2023-01-01T01:00:00.000Z',
    );
  });

  it.each([
    ['2022-W34', '2022-W34'],
    ['2022-08', '2022-W35'],
    // 31 December 2024 lies in the first week of 2025 already.
    ['2024-12', '2024-W52'],
    ['2024', '2024-W52'],
    ['2022', '2022-W52'],
    ['2020', '2020-W53'],
  ])('%s is scored by the rules of %s', (key, week) => expect(rulesWeek(key as Period)).toBe(week));

  it('is never scored by rules that begin after its year or its end', () => {
    fc.assert(
      fc.property(anyKind, anyDay, anySettings, (kind, value, settings) => {
        const period = periodAt(kind, value, settings);
        const week = rulesWeek(period, settings);
        expect(periodYear(week)).toBeLessThanOrEqual(periodYear(period));
        expect(periodStart(week, settings) <= periodEnd(period, settings)).toBe(true);
        expect(daysBetween(periodEnd(week, settings), periodEnd(period, settings))).toBeLessThan(7);
      }),
    );
  });

  it.each([
    ['2022-W02', '2022-W01', true],
    ['2022-W01', '2021-W52', false],
    ['2022-02', '2022-01', true],
    ['2022-01', '2021-12', false],
    ['2022', '2021', true],
  ])('%s moves against %s: %s', (period, before, compared) =>
    expect(isComparable(period as Period, before as Period)).toBe(compared),
  );
});

import { workCalendar } from '../calendar/work-calendar';
import { day } from '../day';
import { MOST_FEN } from '../money';
import { MOST_PROJECTS, target } from './target';
import { monthsOfPeriod, periodOf, periodSpan, TARGET_PERIODS } from './target-period';
import { spanProgress, timeProgress } from './time-progress';

describe('a target', () => {
  it.each([
    ['signed', 1, null, null],
    ['signed', MOST_PROJECTS, null, null],
    ['signed', MOST_PROJECTS + 1, null, 'target.invalid'],
    ['signed', 0, null, 'target.invalid'],
    ['signed', 1.5, null, 'target.invalid'],
    ['signedAmount', MOST_FEN, null, null],
    ['signedAmount', MOST_FEN + 1, null, 'target.invalid'],
    ['newOutput', MOST_FEN, null, null],
    ['signed', 800, 900, null],
    ['signed', 800, 800, null],
    ['signed', 800, 799, 'target.stretch'],
    ['signed', 800, 900.5, 'target.invalid'],
  ] as const)('on %s of %d, stretch %s: %s', (measure, value, stretch, code) => {
    const decision = target({ measure, value, stretch });
    expect(decision.ok ? null : decision.code).toBe(code);
  });
});

describe('a period', () => {
  it.each([
    ['year', '2023-01-01', '2023-12-31', 12],
    ['q1', '2023-01-01', '2023-03-31', 3],
    ['q4', '2023-10-01', '2023-12-31', 3],
    ['m02', '2023-02-01', '2023-02-28', 0],
  ] as const)('%s runs from %s to %s and has %d months', (period, from, to, months) => {
    expect(periodSpan(2023, period)).toEqual({ from, to });
    expect(monthsOfPeriod(period)).toHaveLength(months);
  });

  it('is found by a day', () => {
    expect(periodOf(day('2023-11-30'), 'quarter')).toBe('q4');
    expect(periodOf(day('2023-01-01'), 'month')).toBe('m01');
    expect(TARGET_PERIODS).toHaveLength(17);
  });
});

describe('time progress', () => {
  it.each([
    ['2022-01-01', 1, 365],
    ['2022-08-31', 243, 365],
    ['2022-12-31', 365, 365],
    ['2021-12-31', 0, 365],
    ['2023-01-01', 365, 365],
  ])('of 2022 as of %s is %d of %d', (at, elapsed, days) =>
    expect(timeProgress(2022, day(at))).toEqual({ elapsed, days }),
  );

  it('knows leap years', () => expect(timeProgress(2024, day('2024-02-29'))).toEqual({ elapsed: 60, days: 366 }));

  it('counts working days on both sides where it is asked to', () => {
    const january = periodSpan(2023, 'm01');
    const calendar = workCalendar([
      { year: 2023, status: 'official', holidays: [day('2023-01-02')], makeUps: [day('2023-01-28')] },
    ]);
    expect(spanProgress(january, day('2023-01-06'), calendar)).toEqual({ elapsed: 4, days: 22 });
    expect(spanProgress(january, day('2022-12-31'), calendar)).toEqual({ elapsed: 0, days: 22 });
    expect(spanProgress(january, day('2023-05-31'), calendar)).toEqual({ elapsed: 22, days: 22 });
  });
});

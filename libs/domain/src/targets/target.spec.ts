import { day } from '../day';
import { MOST_FEN } from '../money';
import { MOST_PROJECTS, target } from './target';
import { timeProgress } from './time-progress';

describe('a target', () => {
  it.each([
    ['signed', 1, true],
    ['signed', MOST_PROJECTS, true],
    ['signed', MOST_PROJECTS + 1, false],
    ['signed', 0, false],
    ['signed', 1.5, false],
    ['signedAmount', MOST_FEN, true],
    ['signedAmount', MOST_FEN + 1, false],
  ] as const)('on %s of %d: %s', (measure, value, sound) => {
    const decision = target({ teamId: null, measure, value });
    expect(decision.ok ? null : decision.code).toBe(sound ? null : 'target.invalid');
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
});

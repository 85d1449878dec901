import fc from 'fast-check';
import { day } from '../day';
import { Fraction } from '../ranking/fraction';
import { targetProgress, TargetReading } from './target-progress';

const half: TargetReading = {
  base: 100,
  stretch: 120,
  done: Fraction.of(40),
  recent: Fraction.of(14),
  recentDays: 56,
  time: { elapsed: 181, days: 365 },
  asOf: day('2023-06-30'),
  to: day('2023-12-31'),
};

describe('how a target stands', () => {
  it('is behind by so many points, and needs so many a week', () => {
    const { completion, aheadPoints, remaining, daysLeft, perWeek } = targetProgress(half);
    expect([completion?.exact, aheadPoints?.shown(2), remaining?.exact, daysLeft]).toEqual(['2/5', '-9.59', '60', 184]);
    expect(perWeek?.shown(1)).toBe('2.3');
    expect(perWeek?.times(Fraction.of(184, 7)).exact).toBe('60');
  });

  it('is foreseen at the pace of the last weeks and of the period so far', () => {
    const { byRecent, byPeriod, baseOutlook } = targetProgress(half);
    expect([byRecent.exact, byPeriod?.shown(2), baseOutlook]).toEqual(['86', '80.66', 'unlikely']);
    const faster = targetProgress({ ...half, recent: Fraction.of(21) });
    expect([faster.byRecent.exact, faster.baseOutlook, faster.stretchOutlook]).toEqual(['109', 'possible', 'unlikely']);
    const fast = targetProgress({ ...half, done: Fraction.of(65), recent: Fraction.of(21) });
    expect([fast.baseOutlook, fast.stretchOutlook]).toEqual(['likely', 'likely']);
    expect(targetProgress({ ...half, done: Fraction.of(100) })).toMatchObject({ baseOutlook: 'met', perWeek: null });
  });

  it('asks for nothing a week when no day is left, and has no completion without a target', () => {
    const over = targetProgress({ ...half, asOf: day('2023-12-31'), time: { elapsed: 365, days: 365 } });
    expect([over.perWeek, over.daysLeft, over.byRecent.exact, over.baseOutlook]).toEqual([null, 0, '40', 'missed']);
    const none = targetProgress({ ...half, base: null, stretch: null });
    expect([none.completion, none.aheadPoints, none.remaining, none.perWeek, none.baseOutlook]).toEqual(
      Array.from({ length: 5 }, () => null),
    );
    expect(targetProgress({ ...half, time: { elapsed: 0, days: 365 } }).byPeriod).toBeNull();
  });

  it('more reached never lowers completion or forecast, nor raises what is needed', () =>
    fc.assert(
      fc.property(fc.nat(200), fc.nat(50), (done, more) => {
        const [less, then] = [done, done + more].map((units) => targetProgress({ ...half, done: Fraction.of(units) }));
        if (!less || !then) throw new Error('two readings');
        expect(then.completion?.compare(less.completion ?? Fraction.ZERO)).toBeGreaterThanOrEqual(0);
        expect(then.byRecent.compare(less.byRecent)).toBeGreaterThanOrEqual(0);
        expect((then.perWeek ?? Fraction.ZERO).compare(less.perWeek ?? Fraction.ZERO)).toBeLessThanOrEqual(0);
      }),
    ));
});

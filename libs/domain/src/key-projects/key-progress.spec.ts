import fc from 'fast-check';
import { day } from '../day';
import { FEN_IN_WAN, FEN_IN_YI } from '../money';
import { Fraction } from '../ranking/fraction';
import { foreseen, KeyFigures, keyProgress, sumFigures } from './key-progress';
import { LagTone, lagTone, paceOf } from './pace';
import { dueMonth, reportDueOn, timeThrough } from './reporting-month';

const even = (planFen: number): number[] => Array.from({ length: 12 }, () => planFen / 12);
const time = { elapsed: 273, days: 365 };

describe('the progress of a key project', () => {
  it('is 79.15 % against 75.0 %: 4.15 points ahead of time (斗门 2021)', () => {
    const planFen = 1_200_000 * FEN_IN_WAN;
    const figures = { ...foreseen({ planFen, monthsFen: even(planFen) }, 9), actualFen: (planFen / 10_000) * 7_915 };
    const progress = keyProgress({ ...figures, ...time });
    expect(progress?.completion.times(Fraction.of(100)).shown(2)).toBe('79.15');
    expect(progress?.planned.times(Fraction.of(100)).shown(1)).toBe('75.0');
    expect(paceOf(progress?.aheadOfPlan ?? Fraction.ZERO)).toEqual({ way: 'ahead', points: '4.15' });
    expect(paceOf(progress?.aheadOfTime ?? Fraction.ZERO)).toEqual({ way: 'ahead', points: '4.36' });
  });

  it('of the 77 of 2022 is 224亿 of 168.5亿: 132.9 %', () => {
    const figures = { ...foreseen({ planFen: 168.5 * FEN_IN_YI, monthsFen: null }, 12), actualFen: 224 * FEN_IN_YI };
    const progress = keyProgress({ ...figures, elapsed: 365, days: 365 });
    expect(progress?.completion.times(Fraction.of(100)).shown(1)).toBe('132.9');
    expect(progress?.planned.exact).toBe('1');
  });

  it('of the five of the province is 12.2亿 of 9.516亿: 128.2 %', () => {
    const figures = { planFen: 95_160 * FEN_IN_WAN, plannedFen: 0, flatFen: 95_160 * FEN_IN_WAN };
    const progress = keyProgress({ ...figures, actualFen: 122_000 * FEN_IN_WAN, elapsed: 365, days: 365 });
    expect(progress?.completion.times(Fraction.of(100)).shown(1)).toBe('128.2');
  });

  it('is none where nothing is planned', () => {
    expect(keyProgress({ planFen: 0, plannedFen: 0, flatFen: 0, actualFen: 5, ...time })).toBeNull();
  });

  const aFigure = fc
    .record({
      monthsFen: fc.option(fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 12, maxLength: 12 })),
      flat: fc.integer({ min: 1, max: 10 ** 13 }),
      through: fc.integer({ min: 0, max: 12 }),
      actualFen: fc.integer({ min: 0, max: 10 ** 13 }),
    })
    .map(({ monthsFen, flat, through, actualFen }): KeyFigures => {
      const planFen = monthsFen === null ? flat : monthsFen.reduce((sum, fen) => sum + fen, 0);
      return { ...foreseen({ planFen, monthsFen }, through), actualFen, ...time };
    });

  it('adds up exactly: what many are ahead together is what each is ahead, weighed by its plan', () => {
    fc.assert(
      fc.property(fc.array(aFigure, { minLength: 1, maxLength: 8 }), (all) => {
        const total = sumFigures(all, time);
        const whole = keyProgress(total);
        const weighed = Fraction.sum(
          all.map((one) => (keyProgress(one)?.aheadOfPlan ?? Fraction.ZERO).times(Fraction.of(one.planFen))),
        );
        const unplanned = Fraction.sum(
          all.filter((one) => one.planFen === 0).map((one) => Fraction.of(one.actualFen * 100)),
        );
        if (whole === null) expect(total.planFen).toBe(0);
        else expect(whole.aheadOfPlan.times(Fraction.of(total.planFen)).exact).toBe(weighed.plus(unplanned).exact);
      }),
    );
  });

  it('rises with what is invested, and never depends on its unit', () => {
    fc.assert(
      fc.property(aFigure, fc.integer({ min: 1, max: 10 ** 9 }), (one, more) => {
        const before = keyProgress(one);
        const after = keyProgress({ ...one, actualFen: one.actualFen + more });
        if (!before || !after) return;
        expect(after.aheadOfTime.compare(before.aheadOfTime)).toBe(1);
        const scaled = { planFen: one.planFen * 3, plannedFen: one.plannedFen * 3, flatFen: one.flatFen * 3 };
        expect(keyProgress({ ...one, ...scaled, actualFen: one.actualFen * 3 })?.aheadOfPlan.exact).toBe(
          before.aheadOfPlan.exact,
        );
      }),
    );
  });

  it('without months is foreseen as time goes', () => {
    fc.assert(
      fc.property(aFigure, (one) => {
        const flat = keyProgress({ ...one, plannedFen: 0, flatFen: one.planFen });
        if (flat) expect(flat.planned.exact).toBe(flat.time.exact);
      }),
    );
  });
});

describe('the pace', () => {
  it.each([
    [Fraction.of(415, 100), 'ahead', '4.15'],
    [Fraction.of(42, 10), 'ahead', '4.2'],
    [Fraction.of(-42, 10), 'behind', '4.2'],
    [Fraction.of(-100), 'behind', '100'],
    [Fraction.of(1, 1000), 'level', '0'],
    [Fraction.of(-1, 250), 'level', '0'],
    [Fraction.ZERO, 'level', '0'],
  ])('of %s points is %s by %s', (points, way, shown) => expect(paceOf(points)).toEqual({ way, points: shown }));

  it.each([
    [-9_999, LagTone.Green],
    [-10_000, LagTone.Yellow],
    [-30_000, LagTone.Yellow],
    [-30_001, LagTone.Red],
    [5_000, LagTone.Green],
  ])('%d thousandths of a point ahead is %s', (thousandths, tone) =>
    expect(lagTone(Fraction.of(thousandths, 1000))).toBe(tone),
  );
});

describe('the reporting month', () => {
  it.each([
    [2022, '2022-01-01', null],
    [2022, '2022-02-05', null],
    [2022, '2022-02-06', '2022-01'],
    [2022, '2022-11-24', '2022-10'],
    [2022, '2023-01-05', '2022-11'],
    [2022, '2023-01-06', '2022-12'],
    [2022, '2026-06-17', '2022-12'],
    [2027, '2026-06-17', null],
  ])('of %d on %s is %s when reports are due by the 5th', (year, today, month) =>
    expect(dueMonth(year, day(today), 5)).toBe(month),
  );

  it('is due by the last day of the next month where the number is too large for it', () => {
    expect(reportDueOn('2023-01' as never, 31)).toBe('2023-02-28');
    expect(reportDueOn('2023-12' as never, 5)).toBe('2024-01-05');
  });

  it('has the time progress of its last day', () => {
    expect(timeThrough(2022, '2022-09' as never)).toEqual({ elapsed: 273, days: 365 });
    expect(timeThrough(2024, '2024-02' as never)).toEqual({ elapsed: 60, days: 366 });
    expect(timeThrough(2022, null)).toEqual({ elapsed: 0, days: 365 });
  });
});

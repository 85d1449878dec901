import fc from 'fast-check';
import { Fraction } from '../fraction';
import { TotalRule } from '../rule-set';
import { ShownStanding } from './moves';
import { sensitivity } from './sensitivity';

type Points = readonly [string, number, number];

/** Each in one circle; the total as the rules cut it. */
const ranked = (points: readonly Points[], { floor, ceiling }: TotalRule = {}, circle = ''): ShownStanding[] => {
  const rows = points.map(([subjectId, signing, start]) => ({
    subjectId,
    circle,
    total: Fraction.of(Math.min(ceiling ?? Infinity, Math.max(floor ?? -Infinity, signing + start))),
    items: [
      { key: 'signing', points: Fraction.of(signing) },
      { key: 'start', points: Fraction.of(start) },
    ],
  }));
  const rank = (total: Fraction): number => rows.filter((other) => other.total.compare(total) > 0).length + 1;
  return rows.map((row) => ({ ...row, rank: rank(row.total) })).toSorted((a, b) => a.rank - b.rank);
};

/** Who is how often behind somebody, at so many times the weight: computed plainly. */
const ranksAt = (
  rows: readonly ShownStanding[],
  key: string,
  times: Fraction,
  { floor, ceiling }: TotalRule,
): string => {
  const totals = rows.map(({ subjectId, items }) => {
    const sum = Fraction.sum(items.map((item) => (item.key === key ? item.points.times(times) : item.points)));
    const raised = floor !== undefined && sum.compare(Fraction.of(floor)) < 0 ? Fraction.of(floor) : sum;
    return { subjectId, total: ceiling === undefined ? raised : raised.atMost(Fraction.of(ceiling)) };
  });
  const behind = (total: Fraction): number => totals.filter((other) => other.total.compare(total) > 0).length;
  return totals
    .map(({ subjectId, total }) => `${subjectId}:${behind(total)}`)
    .toSorted()
    .join(' ');
};

describe('the sensitivity of ranks', () => {
  it('finds the weight at which one passes the other', () => {
    // a 10 + 4 = 14, b 3 + 8 = 11: with starts x times, 10 + 4x = 3 + 8x at x = 7/4; signing y times: 10y + 4 = 3y + 8 at 4/7.
    const [signing, start] = sensitivity(
      ranked([
        ['a', 10, 4],
        ['b', 3, 8],
      ]),
    );
    expect(start).toMatchObject({ key: 'start', down: null, up: { kind: 'passes', winner: 'b', loser: 'a' } });
    expect(start?.up?.times).toEqual(Fraction.of(7, 4));
    expect(signing).toMatchObject({ key: 'signing', up: null, down: { winner: 'b', loser: 'a' } });
    expect(signing?.down?.times).toEqual(Fraction.of(4, 7));
    expect(start?.moved.map(({ subjects }) => subjects)).toEqual([0, 0, 0, 0, 0, 0, 0, 2]);
    expect(signing?.moved.map(({ subjects }) => subjects)).toEqual([2, 2, 0, 0, 0, 0, 0, 0]);
  });

  it('knows what the total makes of the items: its ceiling, its floor, its coefficients', () => {
    const ceiling = { ceiling: 20 };
    // 12 + 4 ahead of 3 + 8. Signing: a is cut at 20 from 4/3 times on; b meets 20 at 4 times, and is level there.
    const cut = ranked([['a', 12, 4], ['b', 3, 8]], ceiling); // prettier-ignore
    const [signing, start] = sensitivity(cut, { total: ceiling });
    expect(signing?.up).toEqual({ times: Fraction.of(4), kind: 'levels', winner: 'b', loser: 'a' });
    // Start: 12 + 4x = 3 + 8x at 9/4, both above 20 by then: b reaches 20 at 17/8, where a has reached it at 2.
    expect(start?.up).toEqual({ times: Fraction.of(17, 8), kind: 'levels', winner: 'b', loser: 'a' });

    // Both at the floor; b leaves it where −6 + 2x is 0.
    const floor = { floor: 0 };
    const [, leaving] = sensitivity(ranked([['a', -9, 1], ['b', -6, 2]], floor), { total: floor }); // prettier-ignore
    expect(leaving?.up).toEqual({ times: Fraction.of(3), kind: 'parts', winner: 'b', loser: 'a' });

    // b's items count one and a half times: 14 to 16.5; a's start catches up where 10 + 4x is 4.5 + 12x: at 11/16.
    const coefficients = [{ who: { teams: ['b'] }, times: 1.5 }];
    const subjects = new Map(['a', 'b'].map((id, order) => [id, { id, order, group: null }]));
    const [, weighed] = sensitivity(ranked([['a', 10, 4], ['b', 3, 8]]), { total: { coefficients }, subjects }); // prettier-ignore
    expect(weighed?.down).toEqual({ times: Fraction.of(11, 16), kind: 'passes', winner: 'a', loser: 'b' });
  });

  it('keeps the sanctions that fell', () => {
    const sanctions = [{ title: '一票否决', all: [], times: 0.5 }, { title: '降档', all: [], most: 6 }]; // prettier-ignore
    // a: 14 halved is 7, then at most 6. b: 3 + 1 meets 6 at three times its start, which a's bound holds down.
    const [held, b] = ranked([['a', 10, 4], ['b', 3, 1]]); // prettier-ignore
    const rows = [{ ...held!, total: Fraction.of(6), sanctions: ['一票否决', '降档'] }, b!];
    const [, start] = sensitivity(rows, { total: { sanctions } });
    expect(start?.up).toEqual({ times: Fraction.of(3), kind: 'passes', winner: 'b', loser: 'a' });
    // Below half its start a's bound ends; it stays ahead even without any.
    expect(start?.down).toBeNull();
  });

  it('holds nobody against another circle', () => {
    const rows = [...ranked([['a', 10, 4]], {}, 'four'), ...ranked([['b', 3, 8]], {}, 'three')];
    expect(sensitivity(rows)).toMatchObject([
      { down: null, up: null },
      { down: null, up: null },
    ]);
  });

  it('turns at the weights that it names and not short of them, whatever cuts the total', () => {
    const points = fc.integer({ min: -20, max: 40 });
    const teams = fc.array(fc.tuple(points, points), { minLength: 2, maxLength: 7 });
    const bound = (min: number, max: number) => fc.option(fc.integer({ min, max }), { nil: undefined });
    fc.assert(
      fc.property(teams, bound(-10, 5), bound(10, 60), (all, floor, ceiling) => {
        const rules = { ...(floor !== undefined && { floor }), ...(ceiling !== undefined && { ceiling }) };
        const rows = ranked(all.map(([signing, start], at): Points => [`t${at}`, signing, start]), rules); // prettier-ignore
        const hair = Fraction.of(1, 1_000_000);
        for (const { key, down, up } of sensitivity(rows, { total: rules })) {
          const at = (times: Fraction): string => ranksAt(rows, key, times, rules);
          const most = up?.times ?? Fraction.of(1_000);
          const more = at(Fraction.ONE.plus(hair));
          expect(at(most.plus(Fraction.ONE).over(Fraction.of(2)))).toBe(more);
          expect(at(most.minus(hair))).toBe(more);
          if (up) expect(at(up.times.plus(hair))).not.toBe(more);
          const least = down?.times ?? Fraction.ZERO;
          const less = at(Fraction.ONE.minus(hair));
          expect(at(least.plus(Fraction.ONE).over(Fraction.of(2)))).toBe(less);
          expect(at(least.plus(hair))).toBe(less);
          if (down && down.times.compare(hair) > 0) expect(at(down.times.minus(hair))).not.toBe(less);
        }
      }),
    );
  });
});

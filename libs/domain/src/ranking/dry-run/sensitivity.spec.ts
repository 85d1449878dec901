import fc from 'fast-check';
import { Fraction } from '../fraction';
import { ShownStanding } from './moves';
import { sensitivity } from './sensitivity';

const ranked = (points: readonly (readonly [string, number, number])[]): ShownStanding[] => {
  const rows = points.map(([subjectId, signing, start]) => ({
    subjectId,
    total: Fraction.of(signing + start),
    items: [
      { key: 'signing', points: Fraction.of(signing) },
      { key: 'start', points: Fraction.of(start) },
    ],
  }));
  const rank = (total: Fraction): number => rows.filter((other) => other.total.compare(total) > 0).length + 1;
  return rows.map((row) => ({ ...row, rank: rank(row.total) })).toSorted((a, b) => a.rank - b.rank);
};

const order = (rows: readonly ShownStanding[], key: string, times: Fraction): string =>
  rows
    .map(({ subjectId, total, items }) => {
      const own = items.find((item) => item.key === key)?.points ?? Fraction.ZERO;
      return { subjectId, total: total.plus(own.times(times.minus(Fraction.ONE))) };
    })
    .toSorted((a, b) => b.total.compare(a.total) || (a.subjectId < b.subjectId ? -1 : 1))
    .map((row) => row.subjectId)
    .join(' ');

describe('the sensitivity of ranks', () => {
  it('finds the weight at which one passes the other', () => {
    // a 10 + 4 = 14, b 3 + 8 = 11: with starts x times, 10 + 4x = 3 + 8x at x = 7/4; signing y times: 10y + 4 = 3y + 8 at 4/7.
    const [signing, start] = sensitivity(
      ranked([
        ['a', 10, 4],
        ['b', 3, 8],
      ]),
    );
    expect(start).toMatchObject({ key: 'start', down: null, up: { winner: 'b', loser: 'a' } });
    expect(start?.up?.times).toEqual(Fraction.of(7, 4));
    expect(signing).toMatchObject({ key: 'signing', up: null, down: { winner: 'b', loser: 'a' } });
    expect(signing?.down?.times).toEqual(Fraction.of(4, 7));
    expect(start?.moved.map(({ subjects }) => subjects)).toEqual([0, 0, 0, 0, 0, 0, 0, 2]);
    expect(signing?.moved.map(({ subjects }) => subjects)).toEqual([2, 2, 0, 0, 0, 0, 0, 0]);
  });

  it('never turns short of the weights that it names', () => {
    const points = fc.integer({ min: 0, max: 40 });
    const teams = fc.array(fc.tuple(points, points), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(teams, (all) => {
        const rows = ranked(all.map(([signing, start], at) => [`t${at}`, signing, start] as const));
        // Of those that are tied now, any other weight may order two; only distinct totals have a turn of their own.
        fc.pre(new Set(rows.map((row) => row.total.numerator)).size === rows.length);
        for (const { key, down, up } of sensitivity(rows)) {
          const now = order(rows, key, Fraction.ONE);
          const least = down?.times ?? Fraction.ZERO;
          const most = up?.times ?? Fraction.of(1_000);
          const half = Fraction.of(1, 2);
          expect(order(rows, key, least.plus(Fraction.ONE).times(half))).toBe(now);
          expect(order(rows, key, most.plus(Fraction.ONE).times(half))).toBe(now);
          const hair = Fraction.of(1, 1_000_000);
          if (up) expect(order(rows, key, up.times.plus(hair))).not.toBe(now);
          if (down && down.times.compare(hair) > 0) expect(order(rows, key, down.times.minus(hair))).not.toBe(now);
        }
      }),
    );
  });
});

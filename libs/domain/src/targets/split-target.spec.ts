import fc from 'fast-check';
import { splitTarget } from './split-target';

const weights = fc
  .array(fc.nat(1_000_000), { minLength: 1, maxLength: 40 })
  .filter((all) => all.some((one) => one > 0));
const values = (total: number, by: readonly number[], step?: number): number[] | undefined =>
  splitTarget(total, by, step)?.parts.map(({ value }) => value);

describe('a target divided by weights', () => {
  it.each([
    [800, [1, 1, 1], [267, 267, 266], 2],
    [10, [1, 2, 3, 4], [1, 2, 3, 4], 0],
    [7, [5, 0, 5], [4, 0, 3], 1],
    [0, [1, 1], [0, 0], 0],
    [5, [7], [5], 0],
  ])('%d by %j is %j', (total, by, parts, remainder) => {
    const split = splitTarget(total, by);
    expect(split?.parts.map(({ value }) => value)).toEqual(parts);
    expect(split?.remainder).toBe(remainder);
    expect(split?.parts.reduce((sum, { extra }) => sum + extra, 0)).toBe(remainder);
  });

  it('gives money in whole steps and loses nothing below one', () =>
    expect(values(1_000_005, [1, 2], 10)).toEqual([333_330, 666_675]));

  it('cannot be done by weights that are all zero or negative', () => {
    expect(splitTarget(5, [0, 0])).toBeNull();
    expect(splitTarget(5, [])).toBeNull();
    expect(splitTarget(5, [2, -1])).toBeNull();
    expect(splitTarget(1.5, [1])).toBeNull();
  });

  it('loses nothing: parts sum to the whole, whatever total, weights and step', () =>
    fc.assert(
      fc.property(
        fc.nat(Number.MAX_SAFE_INTEGER),
        weights,
        fc.integer({ min: 1, max: 1_000_000 }),
        (total, by, step) => {
          const parts = values(total, by, step) ?? [];
          expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(BigInt(total));
          expect(parts.every((part) => part >= 0)).toBe(true);
        },
      ),
    ));

  it('stays within one unit of its due, and the heavier never gets less', () =>
    fc.assert(
      fc.property(fc.nat(1_000_000), weights, (total, by) => {
        const parts = values(total, by) ?? [];
        const sum = by.reduce((all, one) => all + one, 0);
        parts.forEach((part, at) => {
          const due = BigInt(total) * BigInt(by[at] ?? 0);
          expect(BigInt(part) * BigInt(sum) > due - BigInt(sum)).toBe(true);
          expect(BigInt(part) * BigInt(sum) < due + BigInt(sum)).toBe(true);
          by.forEach((weight, other) => {
            if (weight > (by[at] ?? 0)) expect(parts[other]).toBeGreaterThanOrEqual(part);
          });
        });
      }),
    ));

  it('is the same for weights that are all multiplied', () =>
    fc.assert(
      fc.property(fc.nat(100_000), weights, fc.integer({ min: 1, max: 1_000 }), (total, by, times) =>
        expect(
          values(
            total,
            by.map((one) => one * times),
          ),
        ).toEqual(values(total, by)),
      ),
    ));
});

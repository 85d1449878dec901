import fc from 'fast-check';
import { Fraction } from './fraction';

const aFraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.bigInt({ min: 1n, max: 10n ** 12n }))
  .map(([top, bottom]) => Fraction.of(top, bottom));

describe('a fraction', () => {
  it('adds a third three times to exactly one', () => {
    const third = Fraction.of(1, 3);
    expect(Fraction.sum([third, third, third]).exact).toBe('1');
  });

  it.each([
    [0.1, '1/10'],
    [5, '5'],
    [-2.25, '-9/4'],
    [0.000001, '1/1000000'],
  ])('reads the decimal %s as %s', (value, exact) => expect(Fraction.decimal(value).exact).toBe(exact));

  it.each([1e21, 1e-7, Number.NaN, Infinity, 0.1234567])('refuses %s, which is no plain decimal', (value) => {
    expect(Fraction.isDecimal(value)).toBe(false);
    expect(() => Fraction.decimal(value)).toThrow(RangeError);
  });

  it.each([
    ['1/8', Fraction.of(1, 8), 2, '0.13'],
    ['-1/8', Fraction.of(-1, 8), 2, '-0.13'],
    ['2/3', Fraction.of(2, 3), 0, '1'],
    ['12.5', Fraction.decimal(12.5), 2, '12.50'],
    ['-1/1000', Fraction.of(-1, 1000), 2, '0.00'],
    ['378/505 in percent', Fraction.of(37_800, 505), 1, '74.9'],
  ])('shows %s half up', (_, value, decimals, shown) => expect(value.shown(decimals)).toBe(shown));

  it('keeps its laws', () => {
    fc.assert(
      fc.property(aFraction, aFraction, aFraction, (a, b, c) => {
        expect(a.plus(b).exact).toBe(b.plus(a).exact);
        expect(a.plus(b).plus(c).exact).toBe(a.plus(b.plus(c)).exact);
        expect(a.plus(b).times(c).exact).toBe(a.times(c).plus(b.times(c)).exact);
        expect(a.minus(b).plus(b).exact).toBe(a.exact);
        if (b.numerator !== 0n) expect(a.over(b).times(b).exact).toBe(a.exact);
        expect(Math.sign(a.compare(b))).toBe(-Math.sign(b.compare(a)) || 0);
      }),
    );
  });

  it('never rounds further than half a step', () => {
    fc.assert(
      fc.property(aFraction, fc.integer({ min: 0, max: 6 }), (value, decimals) => {
        const off = value.rounded(decimals).minus(value);
        const size = off.numerator < 0n ? off.negated() : off;
        expect(size.compare(Fraction.of(1, 2n * 10n ** BigInt(decimals)))).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('is never over zero', () => expect(() => Fraction.ONE.over(Fraction.ZERO)).toThrow(RangeError));
});

import fc from 'fast-check';
import { fen, inWan, inYi, ONE_YI, shownAmount } from './money';

describe('money', () => {
  it.each([
    [0, '0.00', '0.00'],
    [785_000_000_000_000, '785,000,000.00', '78,500.00'],
    [5_000, '0.01', '0.00'],
    [4_999, '0.00', '0.00'],
    [-1_234_567_890, '-1,234.57', '-0.12'],
  ])('%d 分 are %s 万元 and %s 亿元', (amount, wan, yi) => {
    expect(inWan(amount)).toBe(wan);
    expect(inYi(amount)).toBe(yi);
  });

  it('is said in 亿元 from one 亿元 on', () => {
    expect(shownAmount(ONE_YI - 1)).toEqual({ figure: '10,000.00', unit: '万元' });
    expect(shownAmount(ONE_YI)).toEqual({ figure: '1.00', unit: '亿元' });
  });

  it('is never off by more than half a hundredth of its unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900_000_000_000_000 }), (amount) => {
        const shown = BigInt(inWan(amount).replace(/[,.]/g, '')) * 10_000n;
        const off = shown - BigInt(amount);
        expect(off <= 5_000n && off > -5_000n).toBe(true);
      }),
    );
  });

  it.each([0.5, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY])('refuses %p', (value) => {
    expect(() => fen(value)).toThrow('not a whole number of fen');
  });
});

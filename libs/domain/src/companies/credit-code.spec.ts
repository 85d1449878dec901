import fc from 'fast-check';
import { checkSign, isCreditCode } from './credit-code';

const SIGNS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const sign = fc.constantFrom(...SIGNS);
const body = fc
  .tuple(
    fc.constantFrom('91', '52', '12'),
    fc.integer({ min: 100_000, max: 999_999 }),
    fc.array(sign, { minLength: 9, maxLength: 9 }),
  )
  .map(([kind, place, rest]) => `${kind}${place}${rest.join('')}`);

describe('unified social credit code', () => {
  it('is that of a published licence', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true);
    expect(isCreditCode('91350100M000100Y44')).toBe(false);
  });

  it('accepts what its own check sign completes, and no other sign', () => {
    fc.assert(
      fc.property(body, sign, (first17, other) => {
        const right = checkSign(first17);
        expect(isCreditCode(first17 + right)).toBe(true);
        if (other !== right) expect(isCreditCode(first17 + other)).toBe(false);
      }),
    );
  });

  it.each(['', '91350100M000100Y4', '91350100m000100y43', '91350100I000100Y43'])('refuses %p', (code) => {
    expect(isCreditCode(code)).toBe(false);
  });
});

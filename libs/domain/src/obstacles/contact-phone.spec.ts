import fc from 'fast-check';
import { maskedPhone } from './contact-phone';

describe('a masked number', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['138 1234 5678', '138****5678'],
    ['+86 138-1234-5678', '861******5678'],
    ['023-68601234', '023****1234'],
    ['68601234', '******34'],
    ['12345', '*****'],
    ['', '****'],
  ])('%s is %s', (phone, masked) => expect(maskedPhone(phone)).toBe(masked));

  it('never shows more than seven digits, and hides at least four', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\d+() -]{5,20}$/), (phone) => {
        const masked = maskedPhone(phone);
        expect(masked.replace(/\*/g, '').length).toBeLessThanOrEqual(7);
        expect(masked.split('*').length - 1).toBeGreaterThanOrEqual(4);
      }),
    );
  });
});

import fc from 'fast-check';
import { TextPart, textParts } from './text-parts';

const text = (parts: readonly TextPart[]): string => parts.map((part) => part.text).join('');
const shared = (parts: readonly TextPart[]): string => text(parts.filter((part) => !part.differs));

describe('the parts of two sentences', () => {
  it('take a number as a whole', () => {
    const { before, after } = textParts('每个得 4 分', '每个得 40.5 分');
    expect(before).toEqual([
      { text: '每个得 ', differs: false },
      { text: '4', differs: true },
      { text: ' 分', differs: false },
    ]);
    expect(after[1]).toEqual({ text: '40.5', differs: true });
  });

  it('lose nothing and agree on what is shared', () => {
    const sentence = fc.string({ unit: fc.constantFrom('得', '分', '1', '2', '.', 'a', ' '), maxLength: 30 });
    fc.assert(
      fc.property(sentence, sentence, (a, b) => {
        const { before, after } = textParts(a, b);
        expect([text(before), text(after)]).toEqual([a, b]);
        expect(shared(before)).toBe(shared(after));
      }),
    );
  });
});

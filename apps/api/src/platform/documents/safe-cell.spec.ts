import { safeCell } from './safe-cell';

describe('a safe cell', () => {
  it.each([
    '=1',
    '+1',
    '-1',
    '@SUM(A1)',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    ' =1',
    '\u00a0=1',
    '\u3000＝1',
    '\ufeff=1',
    '\t=1',
    '\r=1',
    '\u200b=1',
    '\u0000=1',
  ])('takes the sting out of %j', (text) => expect(safeCell(text).startsWith("'")).toBe(true));

  it.each(['招商', '2-3', 'a=b', '12.50', ''])('leaves %j alone', (text) => expect(safeCell(text)).toBe(text));

  it('drops controls and mends lone surrogates', () => expect(safeCell('a\u0001b\ud800')).toBe('ab\ufffd'));
});

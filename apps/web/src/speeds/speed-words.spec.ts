import { changeOf, daysOf, toneOf } from './speed-words';

describe('words of speeds', () => {
  it.each([
    [41, '20.5'],
    [40, '20'],
    [0, '0'],
    [null, '—'],
  ])('%p half days are %s days', (halves, words) => expect(daysOf(halves)).toBe(words));

  it.each([
    [-500, '−50.0 %', 'good'],
    [-833, '−83.3 %', 'good'],
    [5, '+0.5 %', 'warn'],
    [0, '±0.0 %', ''],
    [null, '—', ''],
  ])('%p thousandths read %s', (permille, words, tone) =>
    expect([changeOf(permille), toneOf(permille)]).toEqual([words, tone]),
  );
});

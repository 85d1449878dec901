import { percent } from './percent';

describe('percent', () => {
  it.each([
    [378, 505, '74.9'],
    [181, 505, '35.8'],
    [1, 3, '33.3'],
    [1, 2000, '0.1'],
    [1, 2001, '0.0'],
    [0, 7, '0.0'],
    [7, 7, '100.0'],
  ])('%d of %d is %s %%', (numerator, denominator, text) => {
    expect(percent(numerator, denominator)).toBe(text);
  });

  it('has no rate of nothing', () => {
    expect(percent(0, 0)).toBeNull();
  });
});

import { basisPointsOf, percentOf } from './share-percent';

describe('share percent', () => {
  it.each([
    ['33.33', 3333],
    ['50', 5000],
    ['0.1', 10],
    ['１２．５%', 1250],
    ['100', 10_000],
  ])('%s is %d basis points', (text, points) => {
    expect(basisPointsOf(text)).toBe(points);
  });

  it.each(['', 'half', '33.333', '-5', '1e2'])('"%s" is no share', (text) => {
    expect(basisPointsOf(text)).toBe(0);
  });

  it('is shown as it would be typed again', () => {
    for (const points of [1, 10, 105, 3333, 3330, 5000, 10_000]) expect(basisPointsOf(percentOf(points))).toBe(points);
  });
});

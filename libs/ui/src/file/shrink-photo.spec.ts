import { fitted } from './shrink-photo';

describe('a photo is fitted', () => {
  it.each([
    [4000, 3000, [1600, 1200]],
    [3000, 4000, [1200, 1600]],
    [1600, 900, [1600, 900]],
    [800, 600, [800, 600]],
    [20_000, 2, [1600, 1]],
  ])('%d × %d', (width, height, size) => expect(fitted(width, height, 1_600)).toEqual(size));
});

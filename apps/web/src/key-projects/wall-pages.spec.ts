import { turned, wallPages } from './wall-pages';

describe('the pages of the wall', () => {
  it.each([
    [0, [0]],
    [12, [12]],
    [13, [12, 1]],
    [40, [12, 12, 12, 4]],
  ])('%d cards stand on pages of %j', (count, sizes) =>
    expect(wallPages(Array.from({ length: count }, (_, at) => at)).map((page) => page.length)).toEqual(sizes),
  );

  it.each([
    [0, 1, 4, 1],
    [3, 1, 4, 0],
    [0, -1, 4, 3],
    [0, 1, 1, 0],
    [7, 1, 3, 2],
  ])('turn from %d by %d of %d to %d', (page, step, count, to) => expect(turned(page, step, count)).toBe(to));
});

/** How many cards a page of the wall holds: four across, three down. */
export const WALL_CARDS = 12;

/** The cards page by page; one empty page where there are none. */
export function wallPages<T>(items: readonly T[], size = WALL_CARDS): readonly (readonly T[])[] {
  const pages = Array.from({ length: Math.ceil(items.length / size) }, (_, at) =>
    items.slice(at * size, (at + 1) * size),
  );
  return pages.length > 0 ? pages : [[]];
}

/** The page after (or, with −1, before) this one, around the end; also when pages have gone meanwhile. */
export const turned = (page: number, step: number, count: number): number => (((page + step) % count) + count) % count;

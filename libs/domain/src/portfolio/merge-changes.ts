/** Something that happened to a project. */
export interface Happened {
  /** Unique among all that happened. */
  readonly id: string;
  /** An instant in UTC, always of one form, so that text sorts as time does. */
  readonly at: string;
}

/** The newest first; of one instant, the greater id first. */
export const newestFirst = (a: Happened, b: Happened): number =>
  a.at === b.at ? compare(b.id, a.id) : compare(b.at, a.at);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What happened in several rooms as one story: the newest first, nothing twice, at most so many. Each list brings its own
 * newest, at least `most` of them or all that it has; then no list can hold something newer than what the story leaves out.
 */
export function mergeChanges<T extends Happened>(lists: readonly (readonly T[])[], most: number): readonly T[] {
  const known = new Map<string, T>();
  for (const one of lists.flat()) if (!known.has(one.id)) known.set(one.id, one);
  return [...known.values()].sort(newestFirst).slice(0, most);
}

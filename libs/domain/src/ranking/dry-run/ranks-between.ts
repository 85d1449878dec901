/** Where somebody stands: a rank says something only beside those of the same circle. */
interface Stand {
  readonly rank: number;
  readonly circle: string;
}

/** How many ranks the second stand is better than the first, negative when worse; null when one is missing or among others. */
export const ranksBetween = (one: Stand | null | undefined, other: Stand | null | undefined): number | null =>
  one && other && one.circle === other.circle ? one.rank - other.rank : null;

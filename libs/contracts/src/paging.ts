export const pageLimits = { default: 50, most: 200, counted: 2_000 } as const;

/** A page by cursor. `total` is bounded: with `totalIsFloor` there are at least that many. */
export interface Page<T> {
  items: T[];
  nextCursor: string | null;
  total: number;
  totalIsFloor: boolean;
}

/**
 * How many cut-offs ($1) lie before an instant: the place of the first one at which what begins then is known. Most of what
 * is read was known before the first, which is seen at once.
 */
export const place = (instant: string): string => `CASE WHEN ${instant} <= ($1::timestamptz[])[1] THEN 0
  ELSE width_bucket(${instant} - interval '1 microsecond', $1::timestamptz[]) END`;

/** The place of the first cut-off at which what ends then is not known any more: of what never ends, their number. */
export const placeOfEnd = (instant: string): string => `coalesce(${place(instant)}, cardinality($1::timestamptz[]))`;

/** Something that was known at the cut-offs from one place up to, not including, another. */
export interface KnownFor<T> {
  readonly from: number;
  readonly until: number;
  readonly value: T;
}

import { CountingFilter } from '../../projects/counting-filter';
import { Division, Factor } from '../rule-item';
import { LeafMeasure } from '../rule-measure';
import { Span } from '../span';

/** One way of reading the sources, prepared for a period. Items that read alike share a lane. */
export interface Lane {
  /** Equal for lanes that gather the same, whatever the item; so tallies serve another rule set as well. */
  readonly key: string;
  readonly measure: LeafMeasure;
  readonly filter: CountingFilter;
  readonly division: Division;
  readonly factors: readonly Factor[];
  readonly span: Span;
  /** Reads only projects that this one reads as well. */
  readonly cohort: Lane | null;
}

export function lane(parts: Omit<Lane, 'key'>): Lane {
  const { measure, filter, division, factors, span, cohort } = parts;
  return {
    ...parts,
    key: JSON.stringify([measure, filter, division, factors, span.from, span.to, cohort?.key ?? null]),
  };
}

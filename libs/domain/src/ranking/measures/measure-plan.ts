import { CountingFilter } from '../../projects/counting-filter';
import { Division, Factor } from '../rule-item';
import { Counted, LeafMeasure, RuleMeasure } from '../rule-measure';
import { RuleWindow } from '../rule-window';
import { Reported, Span, spanAgainst, spanOf } from '../span';
import { Lane, lane } from './lane';

/** Something to be measured: an item's, or a condition's own. */
export interface Asking {
  readonly measure: RuleMeasure;
  readonly division: Division;
  readonly window: RuleWindow;
  readonly filter: CountingFilter;
  readonly factors?: readonly Factor[];
}

/** What has to be gathered for it: one lane, or a second one that it is divided by or held against. */
export interface MeasurePlan {
  readonly asking: Asking;
  readonly span: Span;
  /** For which period and up to which day it is read; of a month that is scored by itself, that month. */
  readonly reported: Reported;
  readonly lane: Lane;
  readonly against: Lane | null;
}

export function planMeasure(asking: Asking, reported: Reported, span = spanOf(asking.window, reported)): MeasurePlan {
  const { measure, division, window, filter, factors = [] } = asking;
  const reads = (leaf: LeafMeasure, at = span, cohort: Lane | null = null): Lane =>
    lane({ measure: leaf, filter, division, factors, span: at, cohort });
  const side = (counted: Counted, cohort: Lane | null): Lane =>
    lane({
      measure: counted.measure,
      filter: counted.filter ?? filter,
      division,
      factors,
      span: counted.window ? spanOf(counted.window, reported) : span,
      cohort,
    });
  switch (measure.kind) {
    case 'rate': {
      const against = side(measure.denominator, null);
      return { asking, span, reported, lane: side(measure.numerator, measure.cohort ? against : null), against };
    }
    case 'among':
      return { asking, span, reported, lane: reads(measure.of, span, side(measure.also, null)), against: null };
    case 'growth': {
      const against = reads(measure.of, spanAgainst(measure.against, window, span, reported.settings));
      return { asking, span, reported, lane: reads(measure.of), against };
    }
    case 'completionRate':
      return { asking, span, reported, lane: reads(measure.of), against: null };
    default:
      return { asking, span, reported, lane: reads(measure), against: null };
  }
}

import { Day } from '../day';
import { CountedEvent } from '../projects/counted-event';
import { Milestone } from '../projects/milestone';
import { RuleItem, RuleMeasure } from './rule-set';
import { earlier, Span, spanOf } from './span';
import { Weighing } from './standings';

/** From which day on facts of a milestone can matter. A milestone that is left out matters only beside another. */
export type NeededFacts = Readonly<Partial<Record<Milestone, Day>>>;

/**
 * Which facts make a project worth fetching for a week's standings: one that has none of them on or after these days
 * adds nothing to any item. Facts after `asOf` never matter.
 */
export function neededFacts({ ruleSet, week, settings, asOf }: Weighing): NeededFacts {
  const needed: Partial<Record<Milestone, Day>> = {};
  for (const item of ruleSet.items) {
    const { milestone, from } = leading(item, spanOf(item.window, week, settings, asOf));
    const known = needed[milestone];
    if (known === undefined || from < known) needed[milestone] = from;
  }
  return needed;
}

function leading({ measure }: RuleItem, span: Span): { milestone: Milestone; from: Day } {
  if (measure.kind === 'overdue') return { milestone: measure.from, from: earlier(span, measure.days + 1).from };
  return { milestone: milestoneOf(measure), from: span.from };
}

function milestoneOf(measure: Exclude<RuleMeasure, { kind: 'overdue' }>): Milestone {
  if (measure.kind === 'medianDays') return measure.to;
  return measure.event === CountedEvent.StartOnLandAcquisition ? Milestone.Start : measure.event;
}

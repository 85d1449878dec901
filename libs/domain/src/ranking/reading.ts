import { daysBetween } from '../day';
import { factsOf } from '../projects/counted-event';
import { isCounted, passes } from '../projects/counting-filter';
import { KnownFact, KnownProject } from '../projects/known-project';
import { MilestoneDefinition } from '../projects/milestone';
import { RuleItem } from './rule-set';
import { earlier, Span } from './span';

/** What an item takes from a project: the facts it rests on, and the days between them when the item measures days. */
export interface Reading {
  readonly facts: readonly KnownFact[];
  readonly days: number;
}

export type ItemReader = (project: KnownProject) => Reading | null;

/** How one item reads a project, prepared once for a whole pass; null means that the project does not count for it. */
export function readerOf(item: RuleItem, span: Span, definition: MilestoneDefinition): ItemReader {
  const read = readerOfMeasure(item, span, definition);
  return (project) => (isCounted(project) && passes(item.filter, project) ? read(project) : null);
}

function readerOfMeasure({ measure }: RuleItem, span: Span, definition: MilestoneDefinition): ItemReader {
  if (measure.kind === 'medianDays') {
    return ({ facts }) => {
      const from = facts[measure.from];
      const to = facts[measure.to];
      if (from === undefined || to === undefined || !within(span, to)) return null;
      return { facts: [from, to], days: daysBetween(from.day, to.day) };
    };
  }
  if (measure.kind === 'overdue') {
    const begun = earlier(span, measure.days + 1);
    return ({ facts }) => {
      const from = facts[measure.from];
      const awaited = facts[measure.awaited];
      if (from === undefined || !within(begun, from)) return null;
      // History that is held as known from an early day also holds what came later.
      if (awaited !== undefined && awaited.day <= span.to) return null;
      return { facts: [from], days: 0 };
    };
  }
  return (project) => {
    const facts = factsOf(measure.event, project, definition);
    return facts !== null && within(span, facts[0]) ? { facts, days: 0 } : null;
  };
}

const within = (span: Span, fact: KnownFact): boolean => fact.day >= span.from && fact.day <= span.to;

import { addDays, Day, daysBetween } from '../../day';
import { factsOf } from '../../projects/counted-event';
import { CountingFilter, isCounted, passes } from '../../projects/counting-filter';
import { KnownFact, KnownInvestment, KnownProject } from '../../projects/known-project';
import { MilestoneDefinition } from '../../projects/milestone';
import { Fraction } from '../fraction';
import { DaysAfter, LeafMeasure } from '../rule-measure';
import { earlier, Span } from '../span';
import { Lane } from './lane';

/** What a lane takes from a project: the facts it rests on, and what is measured of it beside the project itself. */
export interface Reading {
  readonly facts: readonly KnownFact[];
  readonly days?: number;
  /** What is summed of it: whole 分, or days. */
  readonly amount?: number;
  /** The second fact came in time. */
  readonly within?: boolean;
  readonly investments?: readonly KnownInvestment[];
}

export type ProjectReader = (project: KnownProject) => Reading | null;

/** How a lane reads projects, prepared once for a whole pass; null for a lane that reads something else. */
export function projectReader(lane: Lane, definition: MilestoneDefinition): ProjectReader | null {
  const read = readerOfMeasure(lane.measure, lane.span, definition);
  if (read === null) return null;
  const admitted = admits(lane.filter);
  const own: ProjectReader = (project) => (admitted(project) ? read(project) : null);
  const cohort = lane.cohort === null ? null : projectReader(lane.cohort, definition);
  return cohort === null ? own : (project) => (cohort(project) === null ? null : own(project));
}

function readerOfMeasure(measure: LeafMeasure, span: Span, definition: MilestoneDefinition): ProjectReader | null {
  switch (measure.kind) {
    case 'medianDays':
    case 'meanDays':
      return ({ facts }) => {
        const from = facts[measure.from];
        const to = facts[measure.to];
        return from === undefined || to === undefined || !within(span, to) ? null : lasted(from, to);
      };
    case 'withinDays':
      return ({ facts }) => {
        const from = facts[measure.from];
        if (from === undefined || !within(span, from)) return null;
        const limit = addDays(from.day, measure.days);
        const to = facts[measure.to];
        const reached = to !== undefined && to.day <= limit && to.day <= span.to;
        if (!reached && limit >= span.to && !measure.pending) return null;
        return { facts: reached ? [from, to] : [from], within: reached };
      };
    case 'overdue': {
      const begun = earlier(span, measure.days + 1);
      return ({ facts }) => {
        const from = facts[measure.from];
        const awaited = facts[measure.awaited];
        if (from === undefined || !within(begun, from)) return null;
        // History that is held as known from an early day also holds what came later.
        if (awaited !== undefined && awaited.day <= span.to) return null;
        return { facts: [from] };
      };
    }
    case 'overdueDays':
      return ({ facts: { [measure.from]: from, [measure.awaited]: awaited } }) => {
        if (from === undefined) return null;
        const late = addDays(from.day, measure.days + 1);
        const came = awaited !== undefined && awaited.day <= span.to ? awaited : undefined;
        const amount = daysBetween(late > span.from ? late : span.from, came?.day ?? span.to) + 1;
        return amount <= 0 ? null : { facts: came === undefined ? [from] : [from, came], amount };
      };
    case 'count':
    case 'credit':
    case 'amount': {
      return (project) => {
        const facts = eventFacts(measure, project, definition);
        return facts === null || !within(span, facts[0]) ? null : happened(measure, project, facts);
      };
    }
    case 'daysUntil':
      return (project) => {
        const facts = factsOf(measure.event, project, definition);
        if (facts === null || !within(span, facts[0])) return null;
        return { facts, days: daysBetween(span.from, facts[0].day) };
      };
    case 'invested': {
      const least = measure.atLeastPercent === undefined ? null : Fraction.decimal(measure.atLeastPercent);
      return ({ investments, amountFen }) => {
        const known = investments?.filter(({ month }) => month >= span.from && month <= span.to) ?? [];
        if (known.length === 0) return null;
        const amount = known.reduce((sum, one) => sum + one.amountFen, 0);
        const enough =
          least === null ||
          Fraction.of(amount)
            .times(HUNDRED)
            .compare(least.times(Fraction.of(amountFen))) >= 0;
        return enough ? { facts: [], amount, investments: known } : null;
      };
    }
    default:
      return null;
  }
}

const HUNDRED = Fraction.of(100);

type Happening = Extract<LeafMeasure, { readonly after?: DaysAfter }>;

/** The facts that make the event of a project, its own day first, or null when it has not happened as asked for. */
export function eventFacts(
  { event, after }: Happening,
  project: KnownProject,
  definition: MilestoneDefinition,
): readonly [KnownFact, ...KnownFact[]] | null {
  const own = factsOf(event, project, definition);
  return own === null || after === undefined ? own : factsAfter(after, own, project);
}

/** The event's facts with the earlier one that it is counted from; null when it came sooner or later than asked for. */
function factsAfter(
  { milestone, atLeast, atMost }: DaysAfter,
  facts: readonly [KnownFact, ...KnownFact[]],
  project: KnownProject,
): readonly [KnownFact, ...KnownFact[]] | null {
  const earlier = project.facts[milestone];
  if (earlier === undefined) return null;
  const days = daysBetween(earlier.day, facts[0].day);
  return days < (atLeast ?? 0) || (atMost !== undefined && days > atMost) ? null : [...facts, earlier];
}

/** How long it took from one fact to another. */
export const lasted = (from: KnownFact, to: KnownFact): Reading => ({
  facts: [from, to],
  days: daysBetween(from.day, to.day),
});

/** That an event happened. */
export const happened = ({ kind }: Happening, { amountFen }: KnownProject, facts: readonly KnownFact[]): Reading =>
  kind === 'amount' ? { facts, amount: amountFen } : { facts };

/** Whether a lane reads the project at all, whatever happened to it. */
export function admits(filter: CountingFilter): (project: KnownProject) => boolean {
  if (Object.keys(filter).length === 0) return isCounted;
  return (project) => isCounted(project) && passes(filter, project);
}

const within = (span: Span, fact: { readonly day: Day }): boolean => fact.day >= span.from && fact.day <= span.to;

import { Day } from '../day';
import { CountedEvent } from '../projects/counted-event';
import { Milestone } from '../projects/milestone';
import { ActivityKind } from './activity-kind';
import { Lane } from './measures/lane';
import { LeafMeasure } from './rule-measure';
import { planParts } from './scoring/part-plan';
import { BEGINNING, earlier, Span } from './span';
import { Weighing } from './weighing';

/** From which day on facts of a milestone can matter. A milestone that is left out matters only beside another. */
export type NeededFacts = Readonly<Partial<Record<Milestone, Day>>>;

/** What a period's rules read beside milestones, and from which day on; null or left out for what they do not read. */
export interface NeededSources {
  readonly facts: NeededFacts;
  readonly activities: Readonly<Partial<Record<ActivityKind, Day>>>;
  readonly investments: Day | null;
  readonly entries: Day | null;
  /** Who has which part of a project. */
  readonly persons: boolean;
  /** Which partners brought it in. */
  readonly partners: boolean;
}

type Asked = Omit<Weighing, 'targets' | 'definition'>;

/**
 * Which facts make a project worth fetching for a period's standings: one that has none of them on or after these days
 * adds nothing to any item. Facts after `asOf` never matter.
 */
export const neededFacts = (weighing: Asked): NeededFacts => neededSources(weighing).facts;

/** Everything that the period's rules can read; what is not in it need not be fetched. */
export function neededSources(weighing: Asked): NeededSources {
  const facts: Partial<Record<Milestone, Day>> = {};
  const activities: Partial<Record<ActivityKind, Day>> = {};
  let investments: Day | null = null;
  let entries: Day | null = null;
  const lanes = planParts(weighing).flatMap((part) => part.lanes.flatMap(withCohort));
  for (const { measure, span } of lanes) {
    if (measure.kind === 'activity') {
      // The patience is part of the question: who fell silent before the span can turn within it.
      const from = measure.days === undefined ? span.from : earlier(span, measure.days + 1).from;
      activities[measure.activity] = earliest(activities[measure.activity], from);
    } else if (measure.kind === 'invested') investments = earliest(investments, span.from);
    else if (measure.kind === 'entered' || measure.kind === 'mark') entries = earliest(entries, span.from);
    else {
      const { milestone, from } = leading(measure, span);
      facts[milestone] = earliest(facts[milestone], from);
    }
  }
  return {
    facts,
    activities,
    investments,
    entries,
    persons: weighing.ruleSet.persons !== undefined,
    partners: lanes.some(asksPartners),
  };
}

const asksPartners = ({ filter, factors }: Lane): boolean =>
  [filter, ...factors.map((factor) => factor.filter)].some((one) => one.partnerKinds !== undefined);

const withCohort = (lane: Lane): Lane[] => (lane.cohort ? [lane, lane.cohort] : [lane]);

const earliest = (known: Day | null | undefined, from: Day): Day => (known && known < from ? known : from);

type Milestoned = Exclude<LeafMeasure, { kind: 'activity' | 'invested' | 'entered' | 'mark' }>;

function leading(measure: Milestoned, span: Span): { milestone: Milestone; from: Day } {
  switch (measure.kind) {
    case 'overdue':
      return { milestone: measure.from, from: earlier(span, measure.days + 1).from };
    case 'overdueDays':
      // However long ago it fell overdue, it is so still.
      return { milestone: measure.from, from: BEGINNING };
    case 'medianDays':
    case 'meanDays':
      return { milestone: measure.to, from: span.from };
    case 'withinDays':
      return { milestone: measure.from, from: span.from };
    default: {
      const start = measure.event === CountedEvent.StartOnLandAcquisition;
      return { milestone: start ? Milestone.Start : measure.event, from: span.from };
    }
  }
}

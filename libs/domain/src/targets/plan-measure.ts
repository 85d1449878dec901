import { CountedEvent } from '../projects/counted-event';
import { CountingFilter } from '../projects/counting-filter';
import { targetDefinitions, TargetMeasure, TargetUnit } from './target-measure';

/**
 * What a plan may set targets on: the measures of the bulletin, full capacity, and the two money figures of the 2023 plan
 * that no milestone counts. Names are stored and cross the wire.
 */
export const PlanMeasure = {
  ...TargetMeasure,
  FullCapacity: 'fullCapacity',
  FixedInvestment: 'fixedInvestment',
  NewOutput: 'newOutput',
} as const;
export type PlanMeasure = (typeof PlanMeasure)[keyof typeof PlanMeasure];

export const PLAN_MEASURES: readonly PlanMeasure[] = Object.freeze(Object.values(PlanMeasure));

/** Where the reached figure comes from. `keyProjects`: the monthly reports of key projects, until somebody enters the true one. */
export const FigureSource = { Milestones: 'milestones', KeyProjects: 'keyProjects', Entered: 'entered' } as const;
export type FigureSource = (typeof FigureSource)[keyof typeof FigureSource];

export interface PlanDefinition {
  readonly unit: TargetUnit;
  readonly source: FigureSource;
  /** Of measures that milestones count. */
  readonly event?: CountedEvent;
  readonly filter: CountingFilter;
}

const counted = Object.fromEntries(
  Object.entries(targetDefinitions).map(([measure, { event, unit, filter }]) => [
    measure,
    { event, unit, filter, source: FigureSource.Milestones },
  ]),
) as Record<TargetMeasure, PlanDefinition>;

export const planDefinitions: Readonly<Record<PlanMeasure, PlanDefinition>> = {
  ...counted,
  fullCapacity: { event: 'fullCapacity', unit: 'projects', filter: {}, source: FigureSource.Milestones },
  fixedInvestment: { unit: 'fen', filter: {}, source: FigureSource.KeyProjects },
  newOutput: { unit: 'fen', filter: {}, source: FigureSource.Entered },
};

/** The measures whose reached figure people enter by month. */
export const ENTERED_MEASURES: readonly PlanMeasure[] = Object.freeze(
  PLAN_MEASURES.filter((measure) => planDefinitions[measure].source !== FigureSource.Milestones),
);

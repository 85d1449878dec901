import { PLAN_MEASURES, planDefinitions, PlanMeasure } from '../targets/plan-measure';

/** What a star rule may score or ask for: the measures of a plan that milestones count. */
export type StarMeasure = Exclude<PlanMeasure, 'fixedInvestment' | 'newOutput'>;

export const STAR_MEASURES: readonly StarMeasure[] = Object.freeze(
  PLAN_MEASURES.filter((measure): measure is StarMeasure => planDefinitions[measure].event !== undefined),
);

export const STAR_PERIODS = ['month', 'quarter', 'halfYear', 'year'] as const;
export type StarPeriodKind = (typeof STAR_PERIODS)[number];

/** Points of the rule's own, or those that the ranking rules in force give persons, over the same days. */
export const StarSource = { Own: 'own', Ranking: 'ranking' } as const;
export type StarSource = (typeof StarSource)[keyof typeof StarSource];

/** Whom a person is compared with, for places and the quota: all, the own kind of teams (4, 3, N apart), or the own team. */
export const StarCircle = { Zone: 'zone', Group: 'group', Team: 'team' } as const;
export type StarCircle = (typeof StarCircle)[keyof typeof StarCircle];

/** Enough points, a place among the first, conditions: whatever is written must hold at once. */
export interface StarLevel {
  readonly stars: 1 | 2 | 3 | 4 | 5;
  /** Least points, a plain decimal; null where points alone do not decide. */
  readonly atLeast: number | null;
  /** Among the first so many, ties taken in; null where the place does not matter. */
  readonly top: number | null;
  /** Counts, or 亿元 of an amount. */
  readonly conditions: readonly { readonly measure: StarMeasure; readonly atLeast: number }[];
}

/** 星级干部: points of persons over a period, as data in versions. */
export interface StarRule {
  readonly period: StarPeriodKind;
  readonly source: StarSource;
  /** Points for each project, or each 亿元 of an amount, times the person's share. Empty where the ranking gives the points. */
  readonly points: readonly { readonly measure: StarMeasure; readonly perUnit: number }[];
  readonly within: StarCircle;
  /** What orders equal points, most telling first; who is equal in these as well shares the place. */
  readonly tieBreakers: readonly StarMeasure[];
  readonly levels: readonly StarLevel[];
  /** Most of a circle who may be nominated; null for no limit. */
  readonly quota: number | null;
}

/** Every measure that a rule looks at, in the order of the measures. */
export function measuresOf({ points, levels, tieBreakers }: StarRule): StarMeasure[] {
  const asked = new Set<StarMeasure>([
    ...points.map(({ measure }) => measure),
    ...levels.flatMap(({ conditions }) => conditions.map(({ measure }) => measure)),
    ...tieBreakers,
  ]);
  return STAR_MEASURES.filter((measure) => asked.has(measure));
}

/** A sensible default: signings, landings, starts and productions of a month; 动工、投产 weigh most. */
export const DEFAULT_STAR_RULE: StarRule = {
  period: 'month',
  source: 'own',
  points: [
    { measure: 'signed', perUnit: 2 },
    { measure: 'landed', perUnit: 1 },
    { measure: 'started', perUnit: 4 },
    { measure: 'startedOnLandAcquisition', perUnit: 2 },
    { measure: 'produced', perUnit: 6 },
  ],
  within: 'group',
  tieBreakers: ['produced', 'started'],
  levels: [
    { stars: 1, atLeast: 2, top: null, conditions: [] },
    { stars: 2, atLeast: 4, top: null, conditions: [] },
    { stars: 3, atLeast: 7, top: null, conditions: [] },
    { stars: 4, atLeast: 10, top: null, conditions: [{ measure: 'started', atLeast: 1 }] },
    { stars: 5, atLeast: 14, top: 3, conditions: [{ measure: 'produced', atLeast: 1 }] },
  ],
  quota: 10,
};

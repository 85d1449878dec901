import { Fraction } from './fraction';

/** What a figure beside the measured value says. The names cross the wire; the page has words for each. */
export const FigureName = {
  Numerator: 'numerator',
  Denominator: 'denominator',
  Before: 'before',
  /** Percent of the target. */
  Percent: 'percent',
  TimeProgress: 'timeProgress',
  Best: 'best',
  Worst: 'worst',
  Place: 'place',
  Places: 'places',
  Missing: 'missing',
  Beyond: 'beyond',
  /** Points before the coefficient. */
  Plain: 'plain',
  Coefficient: 'coefficient',
  Grade: 'grade',
  /** The group's sum or mean, where a share of it is scored. */
  GroupSum: 'groupSum',
  GroupMean: 'groupMean',
  /** Months or quarters that were scored by themselves. */
  Periods: 'periods',
  /** Sub-items that had nothing to say, whose weight the others took. */
  Absent: 'absent',
  /** Which of the requirements is the first that is missed, from 1. */
  Unmet: 'unmet',
} as const;
export type FigureName = (typeof FigureName)[keyof typeof FigureName];

export interface Figure {
  readonly name: FigureName;
  readonly value: Fraction;
  /** Whose it is, where it is somebody's: the best, the worst. */
  readonly of?: readonly string[];
}

/** The figures an item's points come from. */
export interface Figures {
  /** Projects, activities or entries that went in, shared ones as one each. */
  readonly projects: number;
  /** In the measure's unit; null when there is nothing to take a median or a rate of, and for items that measure nothing. */
  readonly value: Fraction | null;
  /** What the value is divided by or held against: the target or quota, pro rata where the item says so; null without one. */
  readonly target: Fraction | null;
  /** Index of the furthest step or the grade reached, or null. */
  readonly step: number | null;
  /** A cap, ceiling or floor took effect. */
  readonly limited: boolean;
  /** What else the points rest on, in the order in which it is told. */
  readonly more?: readonly Figure[];
}

export const NO_FIGURES: Figures = { projects: 0, value: null, target: null, step: null, limited: false };

import { CountedEvent } from '../projects/counted-event';
import { CountingFilter } from '../projects/counting-filter';
import { Milestone } from '../projects/milestone';
import { TargetMeasure } from '../targets/target-measure';
import { ActivityKind } from './activity-kind';
import { RuleWindow } from './rule-window';
import { Who } from './who';

export const AmountUnit = { Yuan: 'yuan', Wan: 'wan', Yi: 'yi' } as const;
export type AmountUnit = (typeof AmountUnit)[keyof typeof AmountUnit];

/** Only events that came so many calendar days after an earlier milestone, both bounds included. */
export interface DaysAfter {
  readonly milestone: Milestone;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** How the entries of a window become one figure. */
export const Take = {
  Sum: 'sum',
  Mean: 'mean',
  Latest: 'latest',
  Most: 'most',
  Least: 'least',
  /** 去掉一个最高分、一个最低分取平均; the plain mean of one or two. */
  Trimmed: 'trimmed',
} as const;
export type Take = (typeof Take)[keyof typeof Take];

/** What can be gathered in one pass. Numbers of a method are in the measure's own unit: projects, 元 / 万元 / 亿元, days, percent. */
export type LeafMeasure =
  /** Whole projects. */
  | { readonly kind: 'count'; readonly event: CountedEvent; readonly after?: DaysAfter }
  /** Projects times the team's share. */
  | { readonly kind: 'credit'; readonly event: CountedEvent; readonly after?: DaysAfter }
  /** Amounts of the projects. */
  | { readonly kind: 'amount'; readonly event: CountedEvent; readonly unit: AmountUnit; readonly after?: DaysAfter }
  /** Days from the window's first to that of the first (or `nth`) project with the event; cannot be said before there is one. */
  | { readonly kind: 'daysUntil'; readonly event: CountedEvent; readonly nth?: number }
  /** Median or mean calendar days from one milestone to another, over the projects that reached the other in the window. */
  | { readonly kind: 'medianDays' | 'meanDays'; readonly from: Milestone; readonly to: Milestone }
  /**
   * Of the projects that passed `from` in the window, in percent: how many reached `to` within so many days. A project
   * whose days have not run out and that has not reached it yet is left out; with `pending` it counts as not reached.
   */
  | {
      readonly kind: 'withinDays';
      readonly from: Milestone;
      readonly to: Milestone;
      readonly days: number;
      readonly pending?: boolean;
    }
  /** Projects that passed `from` more than so many days ago, still wait for `awaited`, and fell overdue in the window. */
  | { readonly kind: 'overdue'; readonly from: Milestone; readonly awaited: Milestone; readonly days: number }
  /** The days of the window on which `awaited` was overdue, so many days after `from`; the day it came is the last of them. */
  | { readonly kind: 'overdueDays'; readonly from: Milestone; readonly awaited: Milestone; readonly days: number }
  /** What people did, or left undone: each one counts 1. `days` is the patience of those that turn after a time. */
  | { readonly kind: 'activity'; readonly activity: ActivityKind; readonly days?: number }
  /** What was invested in the months that begin in the window, by the monthly reports of the projects. */
  | {
      readonly kind: 'invested';
      readonly unit: AmountUnit;
      /** Only projects whose reports of the window come to so many percent of their amount. */
      readonly atLeastPercent?: number;
    }
  /** A named figure entered by hand with evidence, counted once a second person confirmed it. */
  | { readonly kind: 'entered'; readonly name: string; readonly unit: string; readonly take?: Take }
  /** A mark given by hand with evidence, at most `most` each. */
  | { readonly kind: 'mark'; readonly name: string; readonly most: number; readonly take?: Take };

/** What is gathered in the end, whatever it is held against or divided by; null for a rate, which has two. */
export const leafOf = (measure: RuleMeasure): LeafMeasure | null =>
  measure.kind === 'rate' ? null : 'of' in measure ? measure.of : measure;

/** One side of a rate, or what a project has to be beside. What is left out is the item's own. */
export interface Counted {
  readonly measure: LeafMeasure;
  readonly window?: RuleWindow;
  readonly filter?: CountingFilter;
}

/** A year's target by its name, or a number in the measure's own unit, for all or for some. */
export type RuleTarget = TargetMeasure | FixedTarget;

/** A target that nobody sets: the mean or the best of the group that the subject is compared in. */
export const GROUP_TARGETS = ['groupMean', 'groupBest'] as const;
export type GroupTarget = (typeof GROUP_TARGETS)[number];

export interface FixedTarget {
  readonly value: number;
  /** The first that fits holds instead of `value`. */
  readonly for?: readonly { readonly who: Who; readonly value: number }[];
}

export type RuleMeasure =
  | LeafMeasure
  /** Numerator ÷ denominator, in percent unless `quotient`; `cohort`: the numerator reads only what the denominator counts. */
  | {
      readonly kind: 'rate';
      readonly numerator: Counted;
      readonly denominator: Counted;
      readonly cohort?: boolean;
      readonly as?: 'percent' | 'quotient';
    }
  /** What `of` measures, over the projects alone that `also` counts: signed this year and started as well. */
  | { readonly kind: 'among'; readonly of: LeafMeasure; readonly also: Counted }
  /** Against the same days of last year or one window before: in percent, or as a plain difference. */
  | {
      readonly kind: 'growth';
      readonly of: LeafMeasure;
      readonly against: 'lastYear' | 'before';
      readonly as?: 'percent' | 'difference';
    }
  /** Percent of a target: of the whole, of the part that is due by now, or the percentage points ahead of the time progress. */
  | {
      readonly kind: 'completionRate';
      readonly of: LeafMeasure;
      readonly target: RuleTarget;
      readonly as?: 'whole' | 'proRata' | 'lead';
    };

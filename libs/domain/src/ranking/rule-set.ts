import { Milestone } from '../projects/milestone';
import { TargetMeasure } from '../targets/target-measure';
import { CountedEvent } from '../projects/counted-event';
import { CountingFilter } from '../projects/counting-filter';

export const AmountUnit = { Yuan: 'yuan', Wan: 'wan', Yi: 'yi' } as const;
export type AmountUnit = (typeof AmountUnit)[keyof typeof AmountUnit];

/** What is measured. Numbers of a method are in the measure's own unit: projects, 元 / 万元 / 亿元, or days. */
export type RuleMeasure =
  /** Whole projects. */
  | { readonly kind: 'count'; readonly event: CountedEvent }
  /** Projects times the team's share. */
  | { readonly kind: 'credit'; readonly event: CountedEvent }
  /** Amounts of the projects. */
  | { readonly kind: 'amount'; readonly event: CountedEvent; readonly unit: AmountUnit }
  /** Median calendar days from one milestone to another, over the projects that reached the other in the window. */
  | { readonly kind: 'medianDays'; readonly from: Milestone; readonly to: Milestone }
  /** Projects that passed `from` more than so many days ago, still wait for `awaited`, and fell overdue in the window. */
  | { readonly kind: 'overdue'; readonly from: Milestone; readonly awaited: Milestone; readonly days: number };

export interface RuleStep {
  readonly threshold: number;
  readonly points: number;
}

export type RuleMethod =
  /** Points for each `per` units (1 when left out); with `whole` only full ones count (每满). */
  | {
      readonly kind: 'pointsPerUnit';
      readonly points: number;
      readonly per?: number;
      readonly whole?: boolean;
      readonly cap?: number;
    }
  /** The points of the furthest step reached; a threshold itself is reached. `atMost` is for days: fewer is better. */
  | { readonly kind: 'stepTable'; readonly direction: 'atLeast' | 'atMost'; readonly steps: readonly RuleStep[] }
  /** Measured ÷ target × weight, at most `cap` points; `proRata` asks only for the share of the target that time has used up. */
  | {
      readonly kind: 'completion';
      readonly target: TargetMeasure;
      readonly weight: number;
      readonly cap?: number;
      readonly proRata?: boolean;
    }
  /** Points off for each unit, at most `ceiling` of them. */
  | { readonly kind: 'deduction'; readonly points: number; readonly ceiling?: number };

export const RuleWindow = { Week: 'week', Month: 'month', YearToDate: 'yearToDate' } as const;
export type RuleWindow = (typeof RuleWindow)[keyof typeof RuleWindow];

/** A shared project is divided by its credit shares, or goes whole to the lead team. */
export const Division = { ByShare: 'byShare', LeadTeam: 'leadTeam' } as const;
export type Division = (typeof Division)[keyof typeof Division];

export interface RuleItem {
  readonly key: string;
  readonly title: string;
  readonly method: RuleMethod;
  readonly measure: RuleMeasure;
  readonly division: Division;
  readonly window: RuleWindow;
  readonly filter: CountingFilter;
}

/** How a week is scored, as data. Plain JSON; its version is given when it is stored. */
export interface RuleSet {
  readonly name: string;
  readonly notes: string;
  readonly items: readonly RuleItem[];
  /**
   * Half up at so many decimals. `item`: each item is rounded and the total is the sum of what people see.
   * `total`: exact all the way, rounded only where it is shown.
   */
  readonly rounding: { readonly decimals: number; readonly at: 'item' | 'total' };
  /** Keys of the items that order the teams inside a tie, most telling first. The rank stays shared. */
  readonly tieBreakers: readonly string[];
}

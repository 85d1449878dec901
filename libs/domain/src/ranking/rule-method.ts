import { TargetMeasure } from '../targets/target-measure';
import { FixedTarget, GroupTarget } from './rule-measure';

export interface RuleStep {
  readonly threshold: number;
  readonly points: number;
}

/** More or fewer is better. */
export type Direction = 'atLeast' | 'atMost';

/** Points for each percentage point (or each `per` of them, with `whole` only full ones) beside the target, at most `most`. */
export interface BesideTarget {
  readonly points: number;
  readonly per?: number;
  readonly whole?: boolean;
  readonly most?: number;
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
  /**
   * The points of the furthest step reached; a threshold itself is reached. `atMost` is for what is better when fewer.
   * `between: 'line'` draws a straight line from step to step (区间内插). `between: 'bracket'` reads `points` as points for
   * each unit from this threshold up to the next (分段累进).
   */
  | {
      readonly kind: 'stepTable';
      readonly direction: Direction;
      readonly steps: readonly RuleStep[];
      readonly between?: 'step' | 'line' | 'bracket';
    }
  /**
   * Measured ÷ target × weight, at most `cap` points; `proRata` asks only for the share of the target that time has used up.
   * With `over` the weight is all for 100 %, and what is beyond gains by it; with `under` what is missing loses by it from
   * the weight, never below `floor` (0).
   */
  | {
      readonly kind: 'completion';
      readonly target: TargetMeasure | FixedTarget | GroupTarget;
      readonly weight: number;
      readonly cap?: number;
      readonly proRata?: boolean;
      readonly over?: BesideTarget;
      readonly under?: BesideTarget;
      readonly floor?: number;
    }
  /** Points off for each unit, at most `ceiling` of them; with `base` they come off it, never below `floor` (0). */
  | {
      readonly kind: 'deduction';
      readonly points: number;
      readonly ceiling?: number;
      readonly base?: number;
      readonly floor?: number;
    }
  /** Own ÷ best in the group × weight; where fewer is better, best ÷ own. `of`: ÷ the sum of the group (占比), ÷ its mean. */
  | {
      readonly kind: 'bestShare';
      readonly weight: number;
      readonly direction?: Direction;
      readonly of?: 'best' | 'sum' | 'mean';
    }
  /** 功效系数: the best of the group scores `best` (100), the worst `worst` (60), the others on the line between; × weight ÷ 100. */
  | {
      readonly kind: 'efficacy';
      readonly weight: number;
      readonly best?: number;
      readonly worst?: number;
      readonly direction?: Direction;
    }
  /**
   * Points of the place in the group, equal ones alike: a table from the first place on, `first` less `step` a place, or
   * those of the first band that holds the place: `top` percent of all that are placed.
   */
  | {
      readonly kind: 'byRank';
      readonly table?: readonly number[];
      readonly bands?: readonly { readonly top: number; readonly points: number }[];
      readonly first?: number;
      readonly step?: number;
      readonly floor?: number;
      readonly direction?: Direction;
      /** Who measured less than this has no place. */
      readonly least?: number;
      /** Equal ones all get the points of their place, or with `mean` the mean of those that they take up. */
      readonly ties?: 'alike' | 'mean';
    }
  /** Against a quota in the measure's unit: points off for each unit missing, points for each one beyond it. */
  | {
      readonly kind: 'quota';
      readonly quota: TargetMeasure | FixedTarget | GroupTarget;
      readonly proRata?: boolean;
      readonly short?: { readonly points: number; readonly ceiling?: number };
      readonly over?: { readonly points: number; readonly cap?: number };
      /** Only whole units missing or beyond count. */
      readonly whole?: boolean;
    };

import { CountingFilter } from '../projects/counting-filter';
import type { Division } from './rule-item';
import { RuleMeasure } from './rule-measure';
import { RuleWindow } from './rule-window';

/** At least, or below; with both, a band. */
export interface Bounds {
  readonly atLeast?: number;
  readonly below?: number;
}

/** One thing that must hold. What cannot be measured never holds. */
export type Condition =
  /** Among the first or the last so many, ties taken in. */
  | {
      readonly kind: 'rank';
      readonly top?: number;
      readonly bottom?: number;
      /** 前百分之几, 后百分之几: of all that are ranked there. */
      readonly topPercent?: number;
      readonly bottomPercent?: number;
      readonly within: 'group' | 'whole';
    }
  | ({ readonly kind: 'total' } & Bounds)
  /** An item's points. */
  | ({ readonly kind: 'points'; readonly item: string } & Bounds)
  /** What an item measured, in its unit. */
  | ({ readonly kind: 'value'; readonly item: string } & Bounds)
  /** Something measured for this condition alone. */
  | ({
      readonly kind: 'measured';
      readonly measure: RuleMeasure;
      readonly division: Division;
      readonly window: RuleWindow;
      readonly filter: CountingFilter;
    } & Bounds);

/** 红榜 or 黑榜: who meets all conditions at once. */
export interface RuleList {
  readonly key: string;
  readonly title: string;
  readonly colour: 'red' | 'black';
  readonly all: readonly Condition[];
}

import { TeamKind } from '../teams/team-kind';
import { Coefficient, RuleItem } from './rule-item';
import { Condition, RuleList } from './rule-list';

export * from './activity-kind';
export * from './rule-item';
export * from './rule-list';
export * from './rule-measure';
export * from './rule-method';
export * from './rule-window';
export * from './who';

/** A group is ranked apart, and its relative methods compare inside it alone. A team is in the first that names it or its kind. */
export interface RuleGroup {
  readonly key: string;
  readonly title: string;
  readonly kinds?: readonly TeamKind[];
  readonly teams?: readonly string[];
}

/** 一票否决: when all its conditions hold, the total is multiplied, something comes off it, and it is at most so much. */
export interface Sanction {
  readonly title: string;
  readonly all: readonly Condition[];
  readonly times?: number;
  readonly off?: number;
  readonly most?: number;
}

/** How the items become one number: base + items × coefficient, then floor and ceiling, then the sanctions in their order. */
export interface TotalRule {
  readonly base?: number;
  readonly floor?: number;
  readonly ceiling?: number;
  readonly coefficients?: readonly Coefficient[];
  readonly sanctions?: readonly Sanction[];
}

export const RoundingMode = { HalfUp: 'halfUp', HalfEven: 'halfEven', Floor: 'floor' } as const;
export type RoundingMode = (typeof RoundingMode)[keyof typeof RoundingMode];

export interface Rounding {
  readonly decimals: number;
  readonly at: 'item' | 'total';
  readonly mode?: RoundingMode;
}

/** What is scored together: the teams, or the persons. */
export interface ScoredPart {
  readonly items: readonly RuleItem[];
  readonly total?: TotalRule;
  /**
   * Keys of items of the top level that order a tie, most telling first, by their points; by what it measured where an
   * item gives no points at all. The rank stays shared, unless `ranking` says that they decide it.
   */
  readonly tieBreakers: readonly string[];
  readonly lists?: readonly RuleList[];
}

export interface PersonRules extends ScoredPart {
  /** Whom a person is compared with and ranked among beside the whole zone: the own team, or the own team's group. */
  readonly within: 'zone' | 'team' | 'group';
}

export const Ranking = { Competition: 'competition', Dense: 'dense', Broken: 'broken' } as const;
export type Ranking = (typeof Ranking)[keyof typeof Ranking];

/** How a week is scored, as data. Plain JSON; its version is given when it is stored. */
export interface RuleSet extends ScoredPart {
  readonly name: string;
  readonly notes: string;
  /** May be empty where only persons are scored. */
  readonly items: readonly RuleItem[];
  /**
   * To so many decimals, half up unless `mode` says otherwise. `item`: each item is rounded and the total is the sum of
   * what people see. `total`: exact all the way, rounded only where it is shown.
   */
  readonly rounding: Rounding;
  readonly groups?: readonly RuleGroup[];
  /** After two on a shared rank: 1, 2, 2, 4 (`competition`, the usual), or 1, 2, 2, 3 (`dense`). `broken`: the tie breakers decide ranks. */
  readonly ranking?: Ranking;
  readonly persons?: PersonRules;
}

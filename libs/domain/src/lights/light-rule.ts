import { Day } from '../day';
import { LandMode, Milestone } from '../projects/milestone';

/** What a rule watches. The thresholds' unit is the kind's own. */
export const LightKind = {
  /** Months since the planned start, while there is no verified one. */
  LateStart: 'lateStart',
  /** Months since the planned production, while there is no verified one. */
  LateProduction: 'lateProduction',
  /** Percentage points by which the year's investment is behind time progress. */
  BehindProgress: 'behindProgress',
  /** Months since the verified start, while the statistics bureau has not listed the project. */
  StatisticsDelay: 'statisticsDelay',
  /** Months since anybody last said or did anything about the project. */
  NoUpdate: 'noUpdate',
  /** Working days since the deadline of the open obstacle that is longest overdue. */
  OverdueObstacle: 'overdueObstacle',
  /** Working days since the promised end of the open critical task that is longest late. */
  LateTask: 'lateTask',
} as const;
export type LightKind = (typeof LightKind)[keyof typeof LightKind];

export const LIGHT_KINDS = Object.values(LightKind);

export const LightUnit = { Months: 'months', Points: 'points', Workdays: 'workdays' } as const;
export type LightUnit = (typeof LightUnit)[keyof typeof LightUnit];

export interface LightMeasure {
  readonly unit: LightUnit;
  /** The largest threshold that makes sense. */
  readonly most: number;
  /** Without a schedule the plan is so many calendar days after this milestone; null where no plan is needed. */
  readonly fallbackAfter: Milestone | null;
  /**
   * A threshold itself is reached ("晚 3 个月" on the very day), but for points, where red is only what is more than its
   * threshold: 10 to 30 points behind are yellow, both included (domain-facts.md §4.4).
   */
  readonly redAbove: boolean;
}

const by = (unit: LightUnit, most: number, fallbackAfter: Milestone | null = null): LightMeasure => ({
  unit,
  most,
  fallbackAfter,
  redAbove: unit === LightUnit.Points,
});

export const lightMeasure: Readonly<Record<LightKind, LightMeasure>> = {
  lateStart: by(LightUnit.Months, 60, Milestone.Signing),
  lateProduction: by(LightUnit.Months, 60, Milestone.Start),
  behindProgress: by(LightUnit.Points, 100),
  statisticsDelay: by(LightUnit.Months, 60),
  noUpdate: by(LightUnit.Months, 60),
  overdueObstacle: by(LightUnit.Workdays, 250),
  lateTask: by(LightUnit.Workdays, 250),
};

/** Which projects a rule reads. What is left out does not restrict. */
export interface LightFilter {
  /** 以上: the amount itself counts. */
  readonly atLeastFen?: number;
  /** 不足: the amount itself is out. */
  readonly belowFen?: number;
  readonly landModes?: readonly LandMode[];
  /** Only projects on this year's list of key projects. */
  readonly keyOnly?: boolean;
  /** Only until this milestone is reached and verified. */
  readonly before?: Milestone;
}

export interface LightRule {
  readonly key: string;
  readonly title: string;
  readonly kind: LightKind;
  readonly active: boolean;
  /** From this on yellow, in the kind's unit. */
  readonly yellow: number;
  /** From this on red; for points: above it. */
  readonly red: number;
  /** Calendar days from `fallbackAfter` to the planned day where no schedule names one; only for kinds that plan. */
  readonly fallbackDays?: number;
  readonly filter: LightFilter;
}

/** Which projects have lights at all. */
export interface LightScope {
  /** Smaller ones are kept but not watched. */
  readonly atLeastFen: number;
  /** Signed before this day: not watched, so that an old ledger does not drown what runs today. Null: all. */
  readonly signedFrom: Day | null;
}

/** The rules of the lights, as data. Plain JSON; its version is given when it is stored. */
export interface LightRuleSet {
  readonly name: string;
  readonly notes: string;
  readonly scope: LightScope;
  readonly rules: readonly LightRule[];
}

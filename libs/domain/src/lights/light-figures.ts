import { Day } from '../day';
import { UpdateKind } from './light-facts';

/** What the planned day of a milestone comes from. */
export const PlanBasis = { Schedule: 'schedule', Fallback: 'fallback' } as const;
export type PlanBasis = (typeof PlanBasis)[keyof typeof PlanBasis];

export interface LateMilestoneFigures {
  readonly kind: 'lateStart' | 'lateProduction';
  readonly planned: Day;
  readonly basis: PlanBasis;
  /** For a fallback: so many days after this day. */
  readonly from: Day | null;
  readonly days: number | null;
  /** The verified day, once there is one. */
  readonly reached: Day | null;
  /** A day that is recorded and waits for verification. */
  readonly waiting: Day | null;
}

export interface BehindProgressFigures {
  readonly kind: 'behindProgress';
  readonly year: number;
  readonly planFen: number;
  readonly actualFen: number;
  /** What should be done as of the reading, `parts` of `of`; null before the first month is due. */
  readonly expected: { readonly parts: number; readonly of: number } | null;
}

export interface StatisticsDelayFigures {
  readonly kind: 'statisticsDelay';
  readonly startedOn: Day;
  readonly listedOn: Day | null;
}

export interface NoUpdateFigures {
  readonly kind: 'noUpdate';
  readonly lastOn: Day;
  readonly by: UpdateKind;
}

/** Of the obstacle or task that is longest due; all null when none is open. */
export interface OverdueFigures {
  readonly kind: 'overdueObstacle' | 'lateTask';
  readonly id: string | null;
  readonly title: string | null;
  readonly dueOn: Day | null;
  readonly department: string | null;
  /** How many are open in all. */
  readonly open: number;
}

/** What a light rests on: days, amounts and names that stay the same until somebody does something. */
export type LightFigures =
  LateMilestoneFigures | BehindProgressFigures | StatisticsDelayFigures | NoUpdateFigures | OverdueFigures;

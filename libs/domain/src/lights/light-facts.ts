import { Day } from '../day';
import { LandMode, MilestoneDays } from '../projects/milestone';

/** What counts as somebody having said or done something about a project. */
export const UpdateKind = {
  Opened: 'opened',
  Milestone: 'milestone',
  Progress: 'progress',
  Schedule: 'schedule',
  Obstacle: 'obstacle',
} as const;
export type UpdateKind = (typeof UpdateKind)[keyof typeof UpdateKind];

export interface LightObstacle {
  readonly id: string;
  readonly title: string;
  /** The day by which it is to be settled, pauses already counted in. */
  readonly dueOn: Day;
  readonly department: string | null;
}

export interface LightTask {
  readonly id: string;
  readonly title: string;
  /** Its promised end, of the baseline. */
  readonly dueOn: Day;
  readonly department: string | null;
}

/** From a day on so much of the year's plan should be done: `parts` of `of`, whole numbers. */
export interface ExpectedShare {
  readonly from: Day;
  readonly parts: number;
  readonly of: number;
}

export interface LightInvestment {
  readonly year: number;
  readonly planFen: number;
  readonly actualFen: number;
  /** By day; a later share is never smaller. */
  readonly expected: readonly ExpectedShare[];
}

/**
 * What is known of a project on a day. Null where nothing is known of a matter: then its rules have no light. An
 * unverified milestone does not count, in either direction: it neither ends a delay nor begins one.
 */
export interface LightFacts {
  readonly amountFen: number;
  readonly landMode: LandMode | null;
  readonly keyProject: boolean;
  /** Verified and standing. */
  readonly reached: MilestoneDays;
  /** Recorded and standing, waiting for verification. */
  readonly waiting: MilestoneDays;
  /** Promised days of the schedule's baseline. */
  readonly planned: { readonly start: Day | null; readonly production: Day | null };
  readonly statistics: { readonly applicable: boolean; readonly listedOn: Day | null } | null;
  readonly lastUpdate: { readonly day: Day; readonly kind: UpdateKind } | null;
  /** The open ones that have a deadline and are not paused. */
  readonly obstacles: readonly LightObstacle[] | null;
  readonly investment: LightInvestment | null;
  /** The open critical ones. */
  readonly tasks: readonly LightTask[] | null;
}

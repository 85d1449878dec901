import { LandMode, Milestone } from '../projects/milestone';

/** In what a task's length and the lag before it are counted. */
export const DurationUnit = { Workdays: 'workdays', CalendarDays: 'calendarDays' } as const;
export type DurationUnit = (typeof DurationUnit)[keyof typeof DurationUnit];

/** `finishToStart`: after the other has ended; `startToStart`: beside it, once it has begun. */
export const DependencyKind = { FinishToStart: 'finishToStart', StartToStart: 'startToStart' } as const;
export type DependencyKind = (typeof DependencyKind)[keyof typeof DependencyKind];

/** The approvals whose time limits are measured: 控规修改, 土规调整, 用地报批. */
export const ApprovalKind = {
  DetailedPlan: 'detailedPlan',
  LandUsePlan: 'landUsePlan',
  LandApplication: 'landApplication',
} as const;
export type ApprovalKind = (typeof ApprovalKind)[keyof typeof ApprovalKind];

export const APPROVAL_KINDS = Object.values(ApprovalKind);

/** A swim lane: the land, the plan, the building. */
export interface ScheduleTrack {
  readonly key: string;
  readonly title: string;
}

export interface Dependency {
  /** Key of the task that is waited for. */
  readonly on: string;
  readonly kind: DependencyKind;
  /** Days in between, in the unit of the task that waits; 0: the next day, or the same one for `startToStart`. */
  readonly lag: number;
}

/** What a schedule asks of a task before it has any days. */
export interface TaskShape {
  readonly key: string;
  /** At least 1: a task of one day begins and finishes on it. */
  readonly duration: number;
  readonly unit: DurationUnit;
  readonly after: readonly Dependency[];
}

export interface TemplateTask extends TaskShape {
  readonly title: string;
  /** Key of its track. */
  readonly track: string;
  /** Who is responsible, in the zone's own words. */
  readonly department: string | null;
  /** The milestone that its end is: its actual day is that of the recorded fact, never typed twice. */
  readonly milestone: Milestone | null;
  readonly approval: ApprovalKind | null;
}

/** Two things that the zone wants done side by side (三个并联). */
export interface ParallelPair {
  readonly key: string;
  readonly title: string;
  /** Keys of the two tasks. */
  readonly a: string;
  readonly b: string;
  /** Side by side also when one begins within so many calendar days of the other's end (拿地即开工: 5). */
  readonly withinDays: number;
}

/** A schedule's plan by land mode (时序图模板). Its days are counted from the signing, which is no task of it. */
export interface ScheduleTemplate {
  readonly tracks: readonly ScheduleTrack[];
  readonly tasks: readonly TemplateTask[];
  readonly pairs: readonly ParallelPair[];
}

/** Which template a project takes while its land mode is not known; a default, like the templates themselves. */
export const LAND_MODE_WHEN_UNKNOWN: LandMode = 'newSpace';

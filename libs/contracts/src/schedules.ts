import {
  ApprovalKind,
  CalendarStatus,
  Dependency,
  DurationUnit,
  LandMode,
  Milestone,
  ParallelPair,
  ScheduleTrack,
  TaskState,
} from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';

export const scheduleLimits = {
  title: 60,
  department: 60,
  note: 300,
  reason: 300,
  search: 60,
  /** Tasks that a schedule may hold in all, and of those the ones added by hand. */
  tasks: 150,
  ownTasks: 50,
  duration: 2_000,
  lag: 2_000,
  after: 20,
  /** Log lines of a page. */
  changes: 100,
} as const;

/** A task as the page shows it. It satisfies `ScheduledTask` of the domain, so that a drag is forecast in the browser. */
export interface ScheduleTaskView {
  id: string;
  key: string;
  title: string;
  /** Key of its track. */
  track: string;
  department: string | null;
  milestone: Milestone | null;
  approval: ApprovalKind | null;
  duration: number;
  unit: DurationUnit;
  after: Dependency[];
  notBefore: string | null;
  baselineBegin: string;
  baselineFinish: string;
  actualBegin: string | null;
  actualFinish: string | null;
  /** The forecast as of `ScheduleView.today`: actual days where there are some; the finish is inclusive. */
  begin: string;
  finish: string;
  state: TaskState;
  late: boolean;
  critical: boolean;
  /** Days in the task's unit; null once it is done or presumed. */
  slack: number | null;
  owner: PersonRef | null;
  note: string | null;
  /** Added by hand, not from the template. */
  own: boolean;
}

/** `parallel`: they overlap, or lie within the pair's days; `apart`: they do not; by actual days once both are done. */
export interface SchedulePairView extends ParallelPair {
  state: 'parallel' | 'apart';
  /** Calendar days on which both run; negative: days between them. */
  overlapDays: number;
  /** Both are done, so that nothing changes any more. */
  settled: boolean;
}

export interface OutlookTask {
  taskId: string;
  key: string;
  title: string;
  department: string | null;
  owner: PersonRef | null;
  /** Promised end: of the baseline. */
  due: string;
  /** Expected end: of the forecast. */
  finish: string;
}

/** What others read of a schedule. A day that is a recorded milestone stands as its forecast, and `…Done` is true. */
export interface ScheduleOutlook {
  /** Null where the template has no such task. */
  startBaseline: string | null;
  startForecast: string | null;
  startDone: boolean;
  productionBaseline: string | null;
  productionForecast: string | null;
  productionDone: boolean;
  /** The first task, by expected end, that is neither done nor presumed. */
  next: OutlookTask | null;
  lateTasks: number;
  openTasks: number;
  doneTasks: number;
  /** The business day for which this was computed. */
  asOf: string;
}

export interface ScheduleProjectRef {
  id: string;
  code: string;
  name: string;
  company: string;
  leadTeam: TeamRef;
  landMode: LandMode | null;
}

export interface ScheduleView {
  project: ScheduleProjectRef;
  /** From which template it was made. */
  template: { id: string; name: string; landMode: LandMode; version: number };
  /** Day zero: the signing. */
  from: string;
  tracks: ScheduleTrack[];
  pairs: SchedulePairView[];
  /** By track, then in the template's order. */
  tasks: ScheduleTaskView[];
  outlook: ScheduleOutlook;
  today: string;
  /** Years that the schedule touches without the State Council's notice: null when nothing is known of one. */
  unofficialYears: { year: number; status: CalendarStatus | null }[];
  /** 1 at adoption, one more with each rebaseline. */
  baselineNumber: number;
  /** The caller may write: a zone role, or the leading team. */
  mayWrite: boolean;
  mayRebaseline: boolean;
  /** For If-Match on every change of the schedule and its tasks. */
  version: number;
}

/** One bar of the portfolio. Days are numbers after the schedule's `from` (negative before it); ends are inclusive. */
export interface PortfolioBar {
  key: string;
  title: string;
  track: string;
  milestone: Milestone | null;
  begin: number;
  finish: number;
  baselineBegin: number;
  baselineFinish: number;
  state: TaskState;
  late: boolean;
  critical: boolean;
}

/** A project's row in the list of schedules. */
export interface ScheduleRow {
  project: ScheduleProjectRef;
  from: string;
  outlook: ScheduleOutlook;
  version: number;
}

export interface PortfolioRow extends ScheduleRow {
  /** In the order of `ScheduleView.tasks`. */
  bars: PortfolioBar[];
}

export const scheduleSorts = ['signedOn', 'startForecast', 'productionForecast', 'lateTasks', 'nextDue'] as const;
export type ScheduleSort = (typeof scheduleSorts)[number];

export interface ScheduleFilter {
  search?: string;
  teamId?: string;
  industry?: string;
  landMode?: LandMode;
  /** Of the signing. */
  year?: number;
  /** The furthest milestone is before this one: still on the way to it. */
  missing?: Milestone;
  leastFen?: number;
  /** With a late task, or without one. */
  late?: boolean;
  /** Its next task is the caller's own. */
  mine?: boolean;
  projectId?: string;
  sort?: ScheduleSort;
  descending?: boolean;
  cursor?: string;
  limit?: number;
}

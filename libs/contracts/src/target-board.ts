import { FigureSource, PlanMeasure, TargetOutlook, TargetPeriod, TargetUnit, TimeBasis } from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';

export interface TargetBoardFilter {
  year: number;
  /** A quarter or a month instead of the year. */
  period?: TargetPeriod;
  /** Time progress by calendar days (the default) or by working days. */
  by?: TimeBasis;
  /** A day up to which milestones are read, as they are known now. Today when left out; the period's last at most. */
  asOf?: string;
  /** A team instead of the zone: its persons below it. */
  teamId?: string;
}

/** An exact number: `shown` as people read it (projects, 亿元 of money, points), `exact` as "7/3". */
export interface QuantityView {
  shown: string;
  exact: string;
}

/** How one target stands. Figures of money in 亿元 as shown and 分 as exact. */
export interface TargetCellView {
  measure: PlanMeasure;
  unit: TargetUnit;
  base: number | null;
  stretch: number | null;
  done: QuantityView;
  /** 完成率, percent at one decimal; numerator `done`, denominator `base`. */
  completion: QuantityView | null;
  /** Completion less time progress, percentage points at two decimals; positive is ahead. */
  ahead: QuantityView | null;
  remaining: QuantityView | null;
  /** 每周还需: what remains ÷ (days left ÷ 7). */
  perWeek: QuantityView | null;
  daysLeft: number;
  /** At the pace of the last weeks, and of the period so far; the probable value lies between them. */
  byRecent: QuantityView;
  byPeriod: QuantityView | null;
  baseOutlook: TargetOutlook | null;
  stretchOutlook: TargetOutlook | null;
  source: FigureSource;
  /** The last day that the figure covers: of entered money, the end of its last month; null when nothing was entered. */
  through: string | null;
  timeElapsed: number;
  timeDays: number;
}

export interface TargetRowView {
  /** Null for the whole zone. */
  team: TeamRef | null;
  /** Null for the team itself. */
  person: PersonRef | null;
  cells: TargetCellView[];
}

export interface TargetBoardView {
  year: number;
  period: TargetPeriod;
  from: string;
  to: string;
  asOf: string;
  by: TimeBasis;
  timeElapsed: number;
  timeDays: number;
  /** Over how many days the recent pace is taken. */
  recentDays: number;
  /** The zone first and then its teams; or the team and then its persons. */
  rows: TargetRowView[];
  /** Of a team: whether its persons are shown to the caller. */
  persons: boolean;
  /** Of a team: reached in its name by nobody of its persons, by measure; imported projects have no lead. */
  unattributed: { measure: PlanMeasure; done: QuantityView }[];
  /** Waiting proposals that the caller may see. */
  waiting: number;
}

export interface TargetTrendFilter {
  year: number;
  measure: PlanMeasure;
  teamId?: string;
}

/** A measure over the weeks of a year, summed up, beside the line that its targets ask for. */
export interface TargetTrendView {
  measure: PlanMeasure;
  unit: TargetUnit;
  /** True where the twelve months have targets: the line follows them; otherwise it is even over the days. */
  byMonths: boolean;
  base: number | null;
  stretch: number | null;
  points: { week: string; day: string; done: number | null; asked: number | null }[];
}

/** 我的目标: the caller's own rows of the year. */
export interface MyTargetsView {
  year: number;
  asOf: string;
  timeElapsed: number;
  timeDays: number;
  rows: TargetRowView[];
}

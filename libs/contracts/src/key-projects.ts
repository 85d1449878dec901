import { KeyFigures, KeySettings, Milestone } from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';
import { KeyPlanInput } from './key-plans';

export const keyProjectLimits = {
  firstYear: 2000,
  lastYear: 2100,
  content: 500,
  leader: 60,
  reason: 500,
  note: 500,
  serial: 100_000,
  levelName: 20,
  /** Characters of a pasted plan, and its lines. */
  paste: 80_000,
  lines: 500,
  /** Projects on the wall, the first by their serial. */
  wall: 300,
} as const;

/** Status and words of what this module refuses. */
export const keyProjectRefusals = {
  'key-project.settings': 422,
  'key-project.level': 422,
  'key-project.plan': 422,
  'key-project.months': 422,
  'key-project.order': 422,
  'key-project.listed': 409,
  'key-project.off-list': 409,
  'key-project.unchanged': 409,
  'key-project.too-many-lines': 422,
  'key-project.reason': 422,
  'investment.month.future': 422,
  'investment.month.year': 422,
  'investment.month.twice': 422,
  'investment.reason': 422,
  'investment.unchanged': 409,
} as const;

export interface KeySettingsView extends KeySettings {
  levels: { code: string; name: string }[];
  version: number;
}

export interface LevelRef {
  code: string;
  name: string;
}

/** The report of a month that stands. */
export interface InvestmentReportView {
  id: string;
  /** `YYYY-MM`. */
  month: string;
  amountFen: number;
  note: string | null;
  /** Why it took an earlier report's place; null for a first one. */
  reason: string | null;
  /** Reported after the month's day limit. */
  late: boolean;
  reportedAt: string;
  reportedBy: PersonRef | null;
  /** When another report took its place; null while it stands. */
  replacedAt: string | null;
}

export interface KeyProjectView {
  /** Of the entry on the year's list. */
  id: string;
  projectId: string;
  code: string;
  name: string;
  company: string;
  leadTeam: TeamRef;
  manager: PersonRef | null;
  year: number;
  level: LevelRef;
  serial: number | null;
  content: string | null;
  leader: string | null;
  leaderId: string | null;
  plannedStart: string | null;
  plannedProduction: string | null;
  ownLand: boolean;
  days: Partial<Record<Milestone, string>>;
  unverified: Milestone[];
  /** As of the end of the page's month. */
  figures: KeyFigures;
  /** The last month of the year that has been reported. */
  lastReported: string | null;
  /** What was said with it. */
  note: string | null;
  /** Whether the page's month has been reported; true while none is due. */
  reported: boolean;
  demo: boolean;
  version: number;
}

/** As of when figures are read: the last month whose reports are due, and what is held against it. */
export interface KeyMoment {
  year: number;
  /** The day of asking. */
  asOf: string;
  /** `YYYY-MM`; null before the year's first report is due. */
  through: string | null;
  /** The day by which the month after it is reported; null once the year is complete. */
  nextDue: string | null;
  basis: KeySettings['basis'];
}

export interface KeyGroup {
  id: string;
  name: string;
  projects: number;
  reported: number;
  figures: KeyFigures;
}

export interface KeyMonth {
  /** `YYYY-MM`. */
  month: string;
  planFen: number;
  actualFen: number;
  /** How many of the projects have reported the month. */
  reported: number;
}

/** Of all projects that the filter and the actor's sight leave. */
export interface KeyProjectSummary {
  moment: KeyMoment;
  projects: number;
  reported: number;
  figures: KeyFigures;
  levels: KeyGroup[];
  teams: KeyGroup[];
  months: KeyMonth[];
}

export interface KeyPlanVersion extends KeyPlanInput {
  id: string;
  levelName: string;
  listed: boolean;
  reason: string | null;
  knownFrom: string;
  knownTo: string | null;
  by: PersonRef | null;
}

export interface KeyProjectDetail extends KeyProjectView {
  moment: KeyMoment;
  monthsFen: number[] | null;
  /** False once it was taken off the list. */
  listed: boolean;
  /** Every report of the year, by month and then the newest first. */
  reports: InvestmentReportView[];
  plans: KeyPlanVersion[];
  mayReport: boolean;
}

export interface KeyProjectWall extends KeyProjectSummary {
  /** The instant at which the figures were read. */
  at: string;
  items: KeyProjectView[];
}

export const keyProjectSorts = ['serial', 'plan', 'actual', 'completion', 'ahead'] as const;
export type KeyProjectSort = (typeof keyProjectSorts)[number];

export const keyBehind = ['yellow', 'red'] as const;
/** `yellow`: at least ten points behind; `red`: more than thirty. */
export type KeyBehind = (typeof keyBehind)[number];

export interface KeyProjectFilter {
  year: number;
  /** Figures as they were known at the end of this day; today when left out. */
  asOf?: string;
  search?: string;
  level?: string;
  teamId?: string;
  projectId?: string;
  behind?: KeyBehind;
  /** Only those of which the month that is due has not been reported. */
  unreported?: boolean;
  sort?: KeyProjectSort;
  descending?: boolean;
  cursor?: string;
  limit?: number;
}

export interface ReportInvestment {
  /** One a month. */
  reports: { month: string; amountFen: number; note: string | null }[];
  /** Needed where one takes an earlier report's place. */
  reason: string | null;
}

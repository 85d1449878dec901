import { LandMode, LightColour, LightForecast, LightKind, LightReading, Milestone } from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';

export const lightLimits = {
  search: 60,
  /** A project that was touched so long ago and not yet judged again is behind. */
  behindMinutes: 5,
  /** Days ahead for "will soon turn". */
  soonDays: 30,
  /** Weeks of the trend. */
  trendWeeks: 26,
  /** Projects that a dry run names, the gravest changes first; it counts them all. */
  dryRunShown: 200,
  /** Changes of a project's history that are shown, the newest first. */
  history: 200,
} as const;

/** A light with the words of its rule. */
export interface LightView extends LightReading {
  title: string;
}

/** Who has to act on a project: the next of these that is known. */
export interface LightActorView {
  /** What was said last to come next, by whom and when. */
  nextStep: { text: string; by: string | null; on: string | null } | null;
  manager: PersonRef | null;
  leadTeam: TeamRef;
  /** Of the overdue obstacle or late task, when that is what is red. */
  department: string | null;
  /** A milestone whose verification would settle a light: then the commanding office acts. */
  verify: Milestone | null;
}

/** One project in the list of lights; its id is the project's. */
export interface LightRow {
  id: string;
  code: string;
  name: string;
  company: string;
  amountFen: number;
  landMode: LandMode | null;
  colour: LightColour;
  /** Red and yellow lights, the worst and longest first. */
  lights: LightView[];
  /** The next day on which the project as a whole gets worse, if nothing happens. */
  next: (LightForecast & { title: string }) | null;
  act: LightActorView;
}

/** What a key project's own page shows, for the wall. */
export interface KeyProjectLight {
  projectId: string;
  /** The worst of its lights. */
  colour: LightColour;
  /** Red and yellow lights, the worst and longest first. */
  lights: LightView[];
}

export interface LightFilter {
  search?: string;
  colour?: LightColour;
  /** Key of a rule that is red or yellow (or `colour`, when that is given) for the project. */
  rule?: string;
  teamId?: string;
  landMode?: LandMode;
  /** Gets worse within 30 days if nothing happens. */
  soon?: boolean;
  cursor?: string;
  limit?: number;
}

/** Of how many watched projects how many are red, and how many yellow. */
export interface LightTally {
  running: number;
  red: number;
  yellow: number;
}

export interface LightCounts extends LightTally {
  /** The business day that these are computed for; null while nothing was computed yet. */
  day: string | null;
  /** Get worse within 30 days if nothing happens. */
  soon: number;
  /** A shared project stands under each of its teams. */
  teams: (LightTally & { team: TeamRef })[];
  /** Projects whose lights do not yet follow what was changed about them, the first of it when; null while all do. */
  behind: { projects: number; since: string } | null;
  /** A project stands under each rule that lights it. */
  rules: { rule: string; title: string; kind: LightKind; red: number; yellow: number }[];
}

export interface LightCountsFilter {
  teamId?: string;
}

/** Ends of weeks, the oldest first; the last is the newest day that was computed. */
export interface LightTrend {
  /** Null: the whole zone. */
  team: TeamRef | null;
  points: (LightTally & { day: string })[];
}

/** One step in the history of a light. */
export interface LightChangeView {
  id: string;
  rule: string;
  title: string;
  kind: LightKind;
  colour: LightColour;
  from: string;
  /** Null while it lasts. */
  to: string | null;
  /** 第 N 版: the rules that changed it. */
  ruleSetNumber: number;
  /** The reading at the change; null where the light went out because no rule reads the project any more. */
  reading: LightReading | null;
}

/** Everything that explains a project's lights, computed when asked for. */
export interface ProjectLights {
  project: {
    id: string;
    code: string;
    name: string;
    company: string;
    amountFen: number;
    landMode: LandMode | null;
  };
  today: string;
  /** False for a project that no rules watch: too small, signed before the rules' first day, not signed, or finished. */
  watched: boolean;
  colour: LightColour;
  ruleSet: { id: string; number: number; name: string };
  /** One for each rule that reads the project, in the rules' order. */
  lights: LightView[];
  /** Active rules that say nothing, for nothing is known of their matter or their filter leaves the project out. */
  silent: { rule: string; title: string; why: 'filter' | 'unknown' }[];
  /** Within a year. */
  forecast: (LightForecast & { title: string })[];
  act: LightActorView;
  /** The newest first. */
  history: LightChangeView[];
}

export const LightRunKind = { Daily: 'daily', Asked: 'asked', DryRun: 'dryRun' } as const;
export type LightRunKind = (typeof LightRunKind)[keyof typeof LightRunKind];

/** A computation over all projects, with its progress. */
export interface LightRunView {
  id: string;
  kind: LightRunKind;
  day: string;
  ruleSetNumber: number;
  state: 'waiting' | 'running' | 'done' | 'failed';
  done: number;
  total: number;
  /** Lights that changed their colour. */
  changes: number;
  requestedBy: PersonRef | null;
  finishedAt: string | null;
  /** How often it was begun: once, or again after a worker was lost or an attempt failed. */
  attempt: number;
  /** What the last attempt failed of, as the machine says it; the job tries again by itself. */
  reason: string | null;
  /** Of a dry run that is done. */
  comparison: LightComparison | null;
}

/** What a draft would change, beside the version in force. */
export interface LightComparison {
  /** The version in force. */
  against: { number: number; name: string };
  before: LightTally;
  after: LightTally;
  /** Projects whose colour changes, all of them. */
  changed: number;
  projects: LightComparisonRow[];
}

export interface LightComparisonRow {
  id: string;
  code: string;
  name: string;
  leadTeam: TeamRef;
  /** Null: not watched. */
  before: LightColour | null;
  after: LightColour | null;
  /** Lights that differ, as each version reads them. */
  lights: { rule: string; title: string; before: LightReading | null; after: LightReading | null }[];
}

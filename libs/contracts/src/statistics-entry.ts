import { Checklist, EntryState, Mismatch } from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';

export const statisticsLimits = { name: 120, note: 500, reason: 500, code: 40, paperName: 60 } as const;

/** Status and words of what this module refuses. */
export const statisticsRefusals = {
  'statistics.state.closed': 409,
  'statistics.blocked': 422,
  'statistics.checklist': 422,
  'statistics.not-applicable': 409,
  'statistics.paper.unknown': 422,
  'statistics.paper.file': 422,
  'statistics.paper.closed': 409,
  'statistics.paper.gone': 409,
  'statistics.day.future': 422,
  'statistics.day.order': 422,
  'statistics.unchanged': 409,
} as const;

export interface ChecklistView extends Checklist {
  papers: Checklist['papers'][number][];
  version: number;
}

export interface StatisticsEntryView {
  /** The project's id: a case has no other name. */
  id: string;
  code: string;
  name: string;
  company: string;
  amountFen: number;
  leadTeam: TeamRef;
  manager: PersonRef | null;
  applicable: boolean;
  /** `amount`: by the threshold; `office`: by a decision, with its reason. */
  applicableBy: 'amount' | 'office';
  applicableReason: string | null;
  state: EntryState;
  startDay: string | null;
  startVerified: boolean;
  /** The closing day by which the case is to be submitted; null before the start. */
  dueDay: string | null;
  submittedOn: string | null;
  listedOn: string | null;
  listedCode: string | null;
  papers: { kept: number; required: number; missing: number };
  mismatches: number;
  demo: boolean;
  version: number;
}

export interface StatisticsPaperView {
  id: string;
  code: string;
  file: { id: string; name: string };
  investor: string | null;
  contractParty: string | null;
  amountFen: number | null;
  day: string | null;
  note: string | null;
  recordedAt: string;
  recordedBy: PersonRef | null;
  /** When it was replaced or taken out; null while it counts. */
  endedAt: string | null;
}

export interface StatisticsEventView {
  id: string;
  from: EntryState;
  to: EntryState;
  day: string;
  /** Why it was rejected, or why the office let it pass. */
  reason: string | null;
  code: string | null;
  /** True for a submission that went against missing papers or mismatches by the office's word. */
  overridden: boolean;
  at: string;
  by: PersonRef | null;
}

export interface StatisticsEntryDetail extends StatisticsEntryView {
  /** Who may decide over applicability and let a case pass against what was found. */
  mayDecide: boolean;
  checklist: ChecklistView;
  kept: StatisticsPaperView[];
  missing: string[];
  found: Mismatch[];
  events: StatisticsEventView[];
  mayWrite: boolean;
}

export interface StatisticsEntryFilter {
  state?: EntryState;
  teamId?: string;
  projectId?: string;
  search?: string;
  /** Whatever their state, but not on the list yet. */
  unlisted?: boolean;
  /** Past its closing day and not submitted. */
  overdue?: boolean;
  /** Left out: applicable ones. */
  applicable?: boolean;
  /** Year of the start. */
  year?: number;
  descending?: boolean;
  cursor?: string;
  limit?: number;
}

export interface StatisticsRate {
  /** On the list, of those that are due. */
  listed: number;
  /** Applicable, their start verified, their closing day gone. */
  due: number;
}

/** 纳统率 of the projects started in a year, by lead team. */
export interface StatisticsSummary {
  year: number;
  asOf: string;
  zone: StatisticsRate;
  teams: (StatisticsRate & { team: TeamRef })[];
  /** Applicable projects started in the year, by state. */
  states: Record<Exclude<EntryState, 'notDue'>, number>;
  /** Of those, past their closing day and not submitted. */
  overdue: number;
}

export interface KeepPaper {
  code: string;
  fileId: string;
  investor: string | null;
  contractParty: string | null;
  amountFen: number | null;
  day: string | null;
  note: string | null;
}

export interface SubmitEntry {
  day: string;
  /** The office's reason to submit in spite of what is missing or contradicts. */
  override: string | null;
}

export interface ListEntry {
  day: string;
  code: string;
}

export interface RejectEntry {
  day: string;
  reason: string;
}

export interface DecideApplicability {
  /** Null gives the decision back to the threshold. */
  applicable: boolean | null;
  reason: string;
}

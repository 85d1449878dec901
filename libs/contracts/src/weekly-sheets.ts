import { SheetRule, SheetState } from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';

export const weeklySheetLimits = { text: 2_000, reason: 500 } as const;

/** What a team's lead writes; facts need no hand. */
export interface WriteSheet {
  highlights: string;
  plan: string;
  /** What the office is asked to settle; '' for nothing. */
  difficulties: string;
}

export interface ReturnSheet {
  reason: string;
}

/** Reminds these teams, or all that have not handed in. */
export interface RemindTeams {
  teamIds?: string[];
}

export type PutSheetRule = SheetRule;

/** What the team did in the week, from its own records; frozen when the sheet is handed in. */
export interface SheetFacts {
  newLeads: number;
  followUps: number;
  /** Follow-ups that were visits. */
  visits: number;
  openLeads: number;
  /** Open leads without a follow-up for longer than a week, at the time of looking. */
  staleLeads: number;
  signings: SheetProject[];
  starts: SheetProject[];
  productions: SheetProject[];
}

export interface SheetProject {
  id: string;
  name: string;
  amountFen: number;
  day: string;
}

/** `none`: nothing written yet. */
export type SheetStateOrNone = SheetState | 'none';

export interface SheetView {
  week: string;
  team: TeamRef;
  state: SheetStateOrNone;
  /** First handed in after the deadline. */
  late: boolean;
  /** Nothing stands and the deadline is over. */
  missing: boolean;
  submittedAt: string | null;
  submittedBy: PersonRef | null;
  /** When the team was last reminded. */
  remindedAt: string | null;
}

export interface SheetDetail extends SheetView, WriteSheet {
  deadline: string;
  facts: SheetFacts;
  returnReason: string | null;
  returnedBy: PersonRef | null;
  history: SheetEntry[];
  /** 0 while nothing is written. */
  version: number;
  /** Whether the caller may write it now, and give it back. */
  mayWrite: boolean;
  mayReturn: boolean;
}

export interface SheetEntry {
  kind: 'submitted' | 'returned' | 'reminded';
  at: string;
  by: PersonRef | null;
  text: string | null;
}

/** A week's sheets as far as the caller sees them: all teams, or the own ones. */
export interface SheetWeek {
  week: string;
  deadline: string;
  /** The deadline is over. */
  over: boolean;
  sheets: SheetView[];
  submitted: number;
  late: number;
  /** Whether it is over or not: teams whose sheet does not stand. */
  waiting: number;
}

export interface SheetRuleView extends SheetRule {
  /** 0: the product's own default. */
  version: number;
}

/** The sheet that waits on the desk of a team's lead. */
export interface SheetOfDay {
  week: string;
  teamId: string;
  teamName: string;
  state: SheetStateOrNone;
  deadline: string;
  over: boolean;
  returnReason: string | null;
  remindedAt: string | null;
}

export const weeklySheetRefusals = {
  'weekly-sheet.state.closed': 409,
  'weekly-sheet.empty': 422,
  'weekly-sheet.rule': 422,
  'weekly-sheet.week': 422,
  'weekly-sheet.nobody': 409,
} as const;

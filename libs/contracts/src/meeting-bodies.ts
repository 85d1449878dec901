import { AttendanceState, DecisionKind, MeetingState } from '@huoshui/domain';
import { PartyRef, supervisionLimits } from './supervision';

export const meetingLimits = {
  place: 60,
  person: 40,
  title: 80,
  detail: 300,
  notes: 4_000,
  decision: 500,
  correction: 2_000,
  items: 100,
  decisions: 200,
  guests: 100,
  workdays: supervisionLimits.workdays,
} as const;

/** Prepares the meeting on an ended week whose bulletin is compiled. */
export interface PrepareMeeting {
  week: string;
}

export interface ChangeMeeting {
  day: string;
  place: string;
  chair: string;
  recorder: string;
}

export interface MoveMeeting {
  state: MeetingState;
}

/** All items of the agenda, in the wanted order. */
export interface ArrangeAgenda {
  itemIds: string[];
}

export interface AddAgendaItem {
  title: string;
  detail?: string;
  minutes: number;
  projectId?: string | null;
  teamId?: string | null;
}

export interface ChangeAgendaItem {
  title: string;
  minutes: number;
  /** What was said. */
  notes: string;
}

export interface InviteGuest {
  name: string;
}

export interface NoteAttendance {
  state: AttendanceState;
  /** Of `onBehalf`: who sits there. */
  by?: string | null;
}

/** The order that a decision becomes: one owner, and either the day or so many working days. */
export interface DecisionOrder {
  owner: PartyRef;
  deadline?: string;
  workdays?: number;
}

/** With an order it is 督办, whatever `kind` says. */
export interface RecordDecision {
  itemId?: string | null;
  kind: DecisionKind;
  text: string;
  projectId?: string | null;
  order?: DecisionOrder;
}

export interface ChangeDecision {
  kind: DecisionKind;
  text: string;
}

export interface AddCorrection {
  text: string;
}

export interface MeetingFilter {
  year?: number;
}

export const meetingRefusals = {
  'meeting.closed': 409,
  'meeting.not-open': 409,
  'meeting.not-closed': 409,
  'meeting.state.closed': 409,
  'meeting.bulletin-missing': 409,
  'meeting.agenda.differs': 409,
  'meeting.agenda.decided': 409,
  'meeting.agenda.full': 409,
  'meeting.attendance.by': 422,
  'meeting.decision.order': 422,
  'meeting.decision.ordered': 409,
  'meeting.day': 422,
} as const;

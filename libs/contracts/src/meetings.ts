import {
  AgendaKind,
  AttendanceState,
  DecisionKind,
  MeetingState,
  OrderStanding,
  SupervisionState,
} from '@huoshui/domain';
import { PersonRef } from './identity';

export interface WeeklyMeetingView {
  id: string;
  week: string;
  day: string;
  state: MeetingState;
  /** 会议纪要〔year〕number, given when the minutes are closed. */
  year: number;
  number: number | null;
  place: string;
  chair: string;
  items: number;
  decisions: number;
  /** Orders that its decisions gave, and how many of them are still open. */
  orders: number;
  openOrders: number;
}

/** A line under an item; a part that the caller may open carries its address. */
export interface AgendaLine {
  text: string;
  projectId: string | null;
  obstacleId: string | null;
  teamId: string | null;
}

export interface AgendaItemView {
  id: string;
  kind: AgendaKind;
  title: string;
  lines: AgendaLine[];
  minutes: number;
  project: { id: string; name: string } | null;
  notes: string;
  /** It came in after the meeting had been prepared (补入). */
  added: boolean;
  version: number;
}

/** Closed minutes that no longer are what they were closed as, or a correction that is not. */
export interface MinutesFault {
  week: string;
  /** 会议纪要〔year〕number. */
  year: number;
  number: number;
  /** Number of the correction; null: the minutes themselves. */
  correction: number | null;
}

/** One look at the hashes of all closed minutes. */
export interface MinutesCheckView {
  at: string;
  /** Who asked for it; null: the night's own. */
  by: PersonRef | null;
  meetings: number;
  faults: MinutesFault[];
}

export interface DecisionOrderView {
  id: string;
  number: string;
  owner: string;
  deadline: string;
  state: SupervisionState;
  overdue: boolean;
}

export interface DecisionView {
  id: string;
  /** Through the whole meeting, from 1. */
  number: number;
  itemId: string | null;
  kind: DecisionKind;
  text: string;
  project: { id: string; name: string } | null;
  order: DecisionOrderView | null;
  by: PersonRef | null;
  at: string;
  version: number;
}

export interface CarriedOrderView {
  id: string;
  number: string;
  title: string;
  owner: string;
  deadline: string;
  /** The meeting that gave it. */
  week: string;
  standing: OrderStanding;
}

export interface AttendanceView {
  id: string;
  name: string;
  kind: 'team' | 'department' | 'guest';
  state: AttendanceState;
  by: string | null;
  version: number;
}

export interface CorrectionView {
  number: number;
  text: string;
  day: string;
  by: PersonRef | null;
  sha256: string;
}

export interface WeeklyMeetingDetail extends WeeklyMeetingView {
  recorder: string;
  /** False for who sees only what concerns the own teams; then figures above count what is seen. */
  whole: boolean;
  preparedAt: string;
  openedAt: string | null;
  openedBy: PersonRef | null;
  closedAt: string | null;
  closedBy: PersonRef | null;
  sha256: string | null;
  agenda: AgendaItemView[];
  resolved: DecisionView[];
  carried: CarriedOrderView[];
  attendance: AttendanceView[];
  corrections: CorrectionView[];
  version: number;
}

/** The meeting and the decision that an order came from. */
export interface OrderOrigin {
  origin: { week: string; day: string; decisionId: string; number: number; text: string } | null;
}

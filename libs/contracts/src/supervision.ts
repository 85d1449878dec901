import { OPEN_SUPERVISION, ReminderKind, SupervisionAction, SupervisionState, SupervisionTime } from '@huoshui/domain';
import { DepartmentRef } from './departments';
import { PersonRef, TeamRef } from './identity';

export const supervisionLimits = {
  title: 60,
  task: 2_000,
  sourceText: 200,
  text: 2_000,
  reason: 500,
  search: 60,
  coOwners: 20,
  files: 10,
  workdays: 250,
} as const;

/** What an order rests on. */
export const SupervisionSource = {
  Meeting: 'meeting',
  Light: 'light',
  LeaderNote: 'leaderNote',
  Obstacle: 'obstacle',
  Other: 'other',
} as const;
export type SupervisionSource = (typeof SupervisionSource)[keyof typeof SupervisionSource];

/** One who answers for an order: a person, a team or a department. */
export const PartyKind = { Person: 'person', Team: 'team', Department: 'department' } as const;
export type PartyKind = (typeof PartyKind)[keyof typeof PartyKind];

export interface PartyRef {
  kind: PartyKind;
  id: string;
}

export interface PartyView extends PartyRef {
  name: string;
}

/** Gives an order. Somebody must own it: a person, or a team or department, or a person for one of these. */
export interface IssueOrder {
  title: string;
  /** What has to be done. */
  task: string;
  ownerId?: string | null;
  ownerTeamId?: string | null;
  ownerDepartmentId?: string | null;
  coOwners?: PartyRef[];
  /** Either the day, or so many working days after today. */
  deadline?: string;
  workdays?: number;
  source: SupervisionSource;
  /** The meeting, light or obstacle, by its id. */
  sourceId?: string | null;
  /** Where it was said: "7月3日第27周例会", "区领导6月30日批示". */
  sourceText?: string | null;
  projectId?: string | null;
}

/** The owner's answer, or a co-owner's contribution. Files were uploaded before. */
export interface ReportOrder {
  text: string;
  fileIds: string[];
}

/** Either the day, or so many working days after today; later than the one that holds. */
export interface ExtendOrder {
  deadline?: string;
  workdays?: number;
  reason: string;
}

export interface OrderView extends SupervisionTime {
  id: string;
  /** `DB2026-0001` */
  number: string;
  title: string;
  state: SupervisionState;
  source: SupervisionSource;
  project: { id: string; code: string; name: string } | null;
  owner: PersonRef | null;
  ownerTeam: TeamRef | null;
  ownerDepartment: DepartmentRef | null;
  issuedOn: string;
  issuedBy: PersonRef | null;
  deadline: string;
  /** The day of the report that waits or was accepted. */
  reportedOn: string | null;
  version: number;
}

export const orderEventKinds = [
  'issued',
  'acknowledged',
  'contributed',
  'reported',
  'returned',
  'extended',
  'closed',
  'withdrawn',
  'reminded',
] as const;
export type OrderEventKind = (typeof orderEventKinds)[number];

/** One thing that happened to an order. */
export interface OrderEvent {
  at: string;
  kind: OrderEventKind;
  /** Null for the system's own jobs. */
  by: PersonRef | null;
  text: string | null;
  files: { id: string; name: string }[];
  /** Of an extension: from which day to which. Of the issue: the first deadline is `toDay`. */
  fromDay: string | null;
  toDay: string | null;
  /** Of a reminder. */
  reminder: ReminderKind | null;
}

export interface OrderDetail extends OrderView {
  task: string;
  sourceId: string | null;
  sourceText: string | null;
  /** Whether the caller may open the project. */
  projectOpen: boolean;
  coOwners: PartyView[];
  /** The first deadline; differs from `deadline` once it was extended. */
  firstDeadline: string;
  /** The newest first. */
  events: OrderEvent[];
  /** What the caller may do now. */
  actions: SupervisionAction[];
}

/** `mine`: what waits for the caller; `issued`: what the caller gave. */
export const orderViews = ['mine', 'issued', 'all'] as const;
export type OrderListView = (typeof orderViews)[number];

export interface OrderFilter {
  view?: OrderListView;
  search?: string;
  state?: SupervisionState[];
  overdue?: boolean;
  projectId?: string;
  source?: SupervisionSource;
  sourceId?: string;
  cursor?: string;
  limit?: number;
}

/** What waits on somebody's desk: the nearest deadlines first, and how many there are. */
export interface OrdersOfDay {
  items: OrderOfDay[];
  total: number;
}

export interface OrderOfDay extends OrderView {
  /** The last one that was sent. */
  reminder: { kind: ReminderKind; day: string } | null;
}

export const openOrderStates: readonly SupervisionState[] = OPEN_SUPERVISION;

export const supervisionRefusals = {
  'supervision.state.closed': 409,
  'supervision.side': 403,
  'supervision.own': 409,
  'supervision.owner.missing': 422,
  'supervision.owner.cannot-report': 422,
  'supervision.deadline.missing': 422,
  'supervision.deadline.past': 422,
  'supervision.deadline.far': 422,
  'supervision.deadline.not-later': 422,
  'supervision.file': 422,
  'supervision.reminders.invalid': 422,
  'supervision.five-ones.names': 422,
  'supervision.task-force.member': 422,
  'supervision.task-force.missing': 409,
  'supervision.meeting.future': 422,
} as const;

import { EscalationTarget, Handling, Need, ObstacleAct, ObstacleState, Satisfaction } from '@huoshui/domain';
import { DepartmentRef } from './departments';
import { PersonRef } from './identity';

export const obstacleLimits = {
  title: 80,
  content: 2_000,
  firm: 120,
  category: 20,
  contactName: 40,
  phone: 20,
  text: 2_000,
  reason: 500,
  files: 9,
  search: 60,
  column: 20,
} as const;

/** A 卡点 (KD…) or a 诉求 (SQ…) as lists and boards show it. */
export interface ObstacleView {
  id: string;
  code: string;
  need: Need;
  state: ObstacleState;
  /** Null until it is taken in. */
  handling: Handling | null;
  category: string;
  title: string;
  /** The firm by name: the project's, the lead's, or as typed. */
  firm: string | null;
  project: { id: string; code: string; name: string } | null;
  /** Null also for who may not read leads. */
  lead: { id: string; company: string } | null;
  /** Who has it: the end of the chain of hand-offs; null: the service centre itself. */
  department: DepartmentRef | null;
  /** True while the department was called and has neither reported in nor given it back. */
  called: boolean;
  raisedOn: string;
  raisedBy: PersonRef | null;
  /** By whose end the firm has a first answer; null for what was handled before it came here. */
  firstAnswerDueOn: string | null;
  firstAnsweredOn: string | null;
  /** The last working day of its allowance, pauses left out; null while the clock stands still. */
  dueOn: string | null;
  /** Working days past the due day; 0 when it is not late or the clock stands still. */
  overdueWorkdays: number;
  /** Since when the zone waits for the firm; null when it does not. */
  pausedSince: string | null;
  /** Level reached since it was raised or last reopened; 0 for none. */
  escalation: number;
  answeredOn: string | null;
  settledOn: string | null;
  satisfaction: Satisfaction | null;
  reopened: number;
  version: number;
}

/** 吹哨–报到: one link of the chain. */
export interface HandOffView {
  id: string;
  /** Null: the service centre. */
  from: DepartmentRef | null;
  to: DepartmentRef;
  at: string;
  by: PersonRef | null;
  reason: string;
  reportedAt: string | null;
  reportedBy: PersonRef | null;
  returnedAt: string | null;
  returnedBy: PersonRef | null;
  returnReason: string | null;
}

export interface ObstaclePauseView {
  from: string;
  /** The day on which work went on; null while it waits. */
  to: string | null;
  reason: string;
}

export interface EscalationView {
  level: number;
  to: EscalationTarget;
  /** The day of the job's run. */
  on: string;
  /** Why: so many working days past this day. */
  dueOn: string;
  overdueWorkdays: number;
}

export interface ObstacleFileView {
  id: string;
  name: string;
  type: string;
  bytes: number;
}

export const obstacleEntryKinds = [
  'raised',
  'change',
  'accept',
  'handOff',
  'reportIn',
  'giveBack',
  'pause',
  'resume',
  'note',
  'tell',
  'reply',
  'settle',
  'reopen',
  'withdraw',
  'escalated',
] as const;
export type ObstacleEntryKind = (typeof obstacleEntryKinds)[number];

/** One line of the record. */
export interface ObstacleEntry {
  id: string;
  at: string;
  by: PersonRef | null;
  kind: ObstacleEntryKind;
  /** A department's word, shown to teams only after the reply. */
  internal: boolean;
  text: string | null;
  department: DepartmentRef | null;
  /** Values for its sentence: handling, workdays, satisfaction, level, to, changed. */
  details: Record<string, string | number | boolean | null>;
  files: ObstacleFileView[];
}

export interface ObstacleDetail extends ObstacleView {
  content: string | null;
  contactName: string | null;
  /** With most of its digits hidden (`138****5678`) from who has no need of it, as `contactMasked` says. */
  contactPhone: string | null;
  contactMasked: boolean;
  allowedWorkdays: number;
  countedFrom: string;
  /** The one reply to the firm. */
  reply: string | null;
  result: string | null;
  imported: boolean;
  handOffs: HandOffView[];
  pauses: ObstaclePauseView[];
  escalations: EscalationView[];
  /** The oldest first. */
  entries: ObstacleEntry[];
  /** What the caller may do now. */
  acts: ObstacleAct[];
}

export const obstacleSorts = ['raisedAt', 'dueOn', 'code'] as const;
export type ObstacleSort = (typeof obstacleSorts)[number];

export interface ObstacleFilter {
  search?: string;
  need?: Need;
  handling?: Handling;
  state?: ObstacleState[];
  /** True: those that are neither settled nor withdrawn. */
  open?: boolean;
  /** Past the due day, the clock running. */
  overdue?: boolean;
  /** No first answer, and the day for it is over. */
  unanswered?: boolean;
  escalated?: boolean;
  departmentId?: string;
  /** With no department: what the service centre has itself. */
  atDoor?: boolean;
  /** Of the caller's own departments of today. */
  mine?: boolean;
  /** Raised by the caller. */
  raisedByMe?: boolean;
  category?: string;
  projectId?: string;
  leadId?: string;
  raisedFrom?: string;
  raisedTo?: string;
  sort?: ObstacleSort;
  descending?: boolean;
  cursor?: string;
  limit?: number;
}

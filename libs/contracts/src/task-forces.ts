import { FiveOnesLink, MeetingPace, MeetingRhythm, ReminderRule } from '@huoshui/domain';
import { PersonRef } from './identity';
import { IssueOrder, OrderView } from './supervision';

export const taskForceLimits = {
  name: 40,
  post: 20,
  members: 40,
  attendees: 500,
  decisions: 4_000,
  orders: 10,
  slotText: 500,
  slotName: 12,
} as const;

/** A member with an account, or, of a firm or an office without one, by name alone. */
export interface TaskForceMember {
  personId: string | null;
  /** Left out for a person with an account: the account's name. */
  name?: string;
  /** What the member does in it: 组长, 用地保障, 企业联络人. */
  post: string;
}

export interface TaskForceMemberView {
  person: PersonRef | null;
  name: string;
  post: string;
}

export interface PutTaskForce {
  /** The first one leads. */
  members: TaskForceMember[];
  pace: MeetingPace;
  weekday: number;
  from: string;
}

export interface MeetingView {
  id: string;
  day: string;
  attendees: string;
  decisions: string;
  recordedAt: string;
  recordedBy: PersonRef | null;
  orders: Pick<OrderView, 'id' | 'number' | 'title' | 'state'>[];
}

export interface TaskForceView {
  members: TaskForceMemberView[];
  rhythm: MeetingRhythm;
  nextMeetingOn: string;
  /** The newest first, the last twenty. */
  meetings: MeetingView[];
  meetingCount: number;
}

/** What was said and decided. Its orders are issued in the same write, for its project, with the meeting as their source. */
export interface HoldMeeting {
  day: string;
  attendees: string;
  decisions: string;
  orders: Omit<IssueOrder, 'source' | 'sourceId' | 'sourceText' | 'projectId'>[];
}

export interface FiveOnesSlotInput {
  text: string;
  personId: string | null;
  fileId: string | null;
  link: FiveOnesLink | null;
}

/** Five slots in the order of their names. */
export interface PutFiveOnes {
  slots: FiveOnesSlotInput[];
}

export interface FiveOnesSlotView {
  name: string;
  text: string;
  person: PersonRef | null;
  file: { id: string; name: string } | null;
  link: FiveOnesLink | null;
  filled: boolean;
}

export interface FiveOnesView {
  slots: FiveOnesSlotView[];
  /** Filled slots of the five. */
  complete: { numerator: number; denominator: number };
  /** True while the names are the product's own. */
  defaultNames: boolean;
}

/** What supervises one project. A version of 0: nothing was put there yet. */
export interface SupervisedProject {
  project: { id: string; code: string; name: string };
  fiveOnes: FiveOnesView;
  fiveOnesVersion: number;
  taskForce: TaskForceView | null;
  taskForceVersion: number;
  orders: { open: number; overdue: number };
}

/** A versioned setting: which number, since when, and whether it is still the product's own default. */
export interface SupervisionSetting<T> {
  value: T;
  version: number;
  isDefault: boolean;
  since: string | null;
  by: PersonRef | null;
}

export interface SupervisionSettings {
  fiveOnes: SupervisionSetting<string[]>;
  reminders: SupervisionSetting<ReminderRule>;
}

export interface PutFiveOnesNames {
  names: string[];
}

export interface PutReminderRule {
  before: number[];
  onDay: boolean;
  overdueEvery: number;
}

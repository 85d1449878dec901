import { Dependency, DurationUnit, LandMode } from '@huoshui/domain';
import { PersonRef } from './identity';

/**
 * By the active template of the project's land mode, or of the one given. Takes the place of a schedule on which nobody
 * has worked yet.
 */
export interface ApplySchedule {
  landMode?: LandMode;
}

export interface ApplySchedules {
  /** Signed in this year; left out: in any. */
  year?: number;
}

/** Null clears the day. Days of a milestone's task come from its recorded fact and cannot be set here. */
export interface SetTaskActual {
  begin: string | null;
  finish: string | null;
  note?: string | null;
}

/** What is left out stays. `notBefore: null` lets the task begin as soon as what it depends on allows. */
export interface ReplanTask {
  notBefore?: string | null;
  duration?: number;
  reason: string;
}

export interface SetTaskOwner {
  ownerId: string | null;
}

export interface AddScheduleTask {
  title: string;
  track: string;
  department?: string | null;
  duration: number;
  unit: DurationUnit;
  after: Dependency[];
  /** Keys of tasks that are to wait for this one from now on. */
  before?: string[];
  notBefore?: string | null;
}

export interface RebaselineSchedule {
  reason: string;
}

export const ScheduleChangeKind = {
  Applied: 'applied',
  Actual: 'actual',
  Replanned: 'replanned',
  Owner: 'owner',
  Added: 'added',
  Rebaselined: 'rebaselined',
} as const;
export type ScheduleChangeKind = (typeof ScheduleChangeKind)[keyof typeof ScheduleChangeKind];

/** A line of the append-only log, newest first. `from` and `to` hold what the kind changes, as plain words or days. */
export interface ScheduleChangeView {
  id: string;
  at: string;
  by: PersonRef | null;
  kind: ScheduleChangeKind;
  task: { id: string; title: string } | null;
  from: Record<string, string | number | null>;
  to: Record<string, string | number | null>;
  reason: string | null;
}

/** An earlier or the current baseline. */
export interface ScheduleBaselineView {
  number: number;
  at: string;
  by: PersonRef | null;
  reason: string | null;
  startOn: string | null;
  productionOn: string | null;
  tasks: { key: string; title: string; begin: string; finish: string }[];
}

export const scheduleRefusals = {
  'schedule.applied': 409,
  'schedule.unsigned': 409,
  'schedule.template.invalid': 422,
  'schedule.template.used': 409,
  'schedule.template.none': 409,
  'schedule.task.done': 409,
  'schedule.task.begun': 409,
  'schedule.task.before-allowed': 422,
  'schedule.task.milestone': 409,
  'schedule.task.unchanged': 409,
  'schedule.task.too-many': 409,
  'schedule.task.unknown': 422,
  'schedule.task.circle': 422,
  'schedule.actual.order': 422,
  'schedule.actual.future': 422,
} as const;

import { RefusalFacts } from '../decision';

/** What keeps a template from being activated. The facts carry keys and titles for the sentence. */
export interface ScheduleTemplateFault {
  readonly code: ScheduleTemplateFaultCode;
  /** Index of the task that is at fault; null where it is a track, a pair or the whole. */
  readonly task: number | null;
  readonly facts: RefusalFacts;
}

export const SCHEDULE_TEMPLATE_FAULTS = [
  'empty',
  'track-empty',
  'track-twice',
  'track-unknown',
  'task-twice',
  'untitled',
  'duration',
  'lag',
  'dependency-unknown',
  'dependency-self',
  'dependency-twice',
  'cycle',
  'milestone-signing',
  'milestone-twice',
  'milestone-missing',
  'approval-twice',
  'pair-twice',
  'pair-unknown',
] as const;
export type ScheduleTemplateFaultCode = (typeof SCHEDULE_TEMPLATE_FAULTS)[number];

/** Longest duration and lag of a task, in its unit. */
export const LONGEST = 2_000;

export const fault = (
  code: ScheduleTemplateFaultCode,
  task: number | null,
  facts: RefusalFacts = {},
): ScheduleTemplateFault => ({ code, task, facts });

/** True for a whole number of days from `least` to the longest. */
export const isWithin = (days: number, least: number): boolean =>
  Number.isInteger(days) && days >= least && days <= LONGEST;

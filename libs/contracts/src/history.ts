import { PersonRef } from './identity';

export const historyKinds = [
  'project.opened',
  'project.terms',
  'milestone.recorded',
  'milestone.verified',
  'milestone.returned',
  'milestone.retracted',
  'paper.recorded',
  'paper.verified',
  'paper.returned',
  'paper.retracted',
  'lead.created',
  'lead.changed',
  'lead.moved',
  'lead.followed',
] as const;
export type HistoryKind = (typeof historyKinds)[number];

/** One thing that happened to a lead or a project. `details` are values for its sentence: milestone, day, from, to, reason. */
export interface HistoryEntry {
  at: string;
  /** Null for the system's own jobs, and where only the office is named. */
  by: PersonRef | null;
  kind: HistoryKind;
  details: Record<string, string | number | boolean | null>;
}

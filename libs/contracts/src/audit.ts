import { PersonRef } from './identity';

/** Tables whose changes can be read back, by the record's id. */
export const auditSubjects = [
  'person',
  'team',
  'team_member',
  'lead',
  'follow_up',
  'project',
  'project_terms',
  'milestone_fact',
] as const;
export type AuditSubject = (typeof auditSubjects)[number];

export interface AuditEntryView {
  id: number;
  at: string;
  subject: AuditSubject;
  subjectId: string;
  operation: 'insert' | 'update' | 'delete';
  /** The columns that a change replaced, or the whole deleted row. */
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  /** Null for the system's own jobs. */
  by: PersonRef | null;
  requestId: string;
}

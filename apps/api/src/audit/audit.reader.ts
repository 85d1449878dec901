import { Injectable } from '@nestjs/common';
import { AuditEntryView } from '@huoshui/contracts';
import { Actor, Database, person } from '../platform';

@Injectable()
export class AuditReader {
  constructor(private readonly database: Database) {}

  /** The newest changes of one record, newest first. */
  of(_actor: Actor, subject: string, subjectId: string): Promise<AuditEntryView[]> {
    return this.database.query<AuditEntryView>(
      `SELECT e.id, e.at, e.subject, e.subject_id AS "subjectId", e.operation, e.before, e.after, e.request_id AS "requestId",
         ${person('p')} AS by
       FROM audit_entry e LEFT JOIN person p ON p.id = e.actor_id
       WHERE e.subject = $1 AND e.subject_id = $2 ORDER BY e.id DESC LIMIT 200`,
      [subject, subjectId],
    );
  }
}

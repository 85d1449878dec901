import { Injectable } from '@nestjs/common';
import { ApprovalKind, Day } from '@huoshui/domain';
import { Actor, Database } from '../platform';
import { projectSight } from '../projects';

/** One approval of one project: when it was to run, and when it ran. */
export interface ApprovalDays {
  readonly projectId: string;
  readonly approval: ApprovalKind;
  readonly baselineBegin: Day;
  readonly baselineFinish: Day;
  readonly begunOn: Day | null;
  readonly endedOn: Day | null;
}

@Injectable()
export class ApprovalDaysReader {
  constructor(private readonly database: Database) {}

  /** The approvals that ended between two days, both inclusive, of projects that the actor sees. */
  ended(actor: Actor, from: Day, to: Day): Promise<ApprovalDays[]> {
    const params: unknown[] = [from, to];
    const sight = projectSight(actor, 'c', params);
    return this.database.query<ApprovalDays>(
      `SELECT s.project_id AS "projectId", t.approval, t.baseline_begin AS "baselineBegin",
         t.baseline_finish AS "baselineFinish", t.actual_begin AS "begunOn", t.actual_finish AS "endedOn"
       FROM schedule_task t JOIN schedule s ON s.id = t.schedule_id
       JOIN project_current c ON c.project_id = s.project_id
       WHERE t.approval IS NOT NULL AND t.actual_finish BETWEEN $1 AND $2 AND ${sight}
       ORDER BY t.actual_finish, s.project_id`,
      params,
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Milestone } from '@huoshui/domain';
import { Actor, Database } from '../platform';
import { projectSight } from './project-sight';

export interface WaitingFact {
  readonly projectId: string;
  readonly factId: string;
  readonly milestone: Milestone;
  readonly day: string;
  readonly reason: string | null;
}

const MOST = 50;

@Injectable()
export class WaitingFactsReader {
  constructor(private readonly database: Database) {}

  /** Standing facts that the actor may verify: neither verified nor returned, recorded by somebody else. */
  toVerify(actor: Actor): Promise<WaitingFact[]> {
    const condition = 'f.returned_at IS NULL AND f.recorded_by IS DISTINCT FROM $1::uuid';
    return this.waiting(actor, condition);
  }

  /** Standing facts of the actor's own that came back. */
  returned(actor: Actor): Promise<WaitingFact[]> {
    return this.waiting(actor, 'f.returned_at IS NOT NULL AND f.recorded_by = $1::uuid');
  }

  private waiting(actor: Actor, condition: string): Promise<WaitingFact[]> {
    const params: unknown[] = [actor.personId];
    const sight = projectSight(actor, 'c', params);
    return this.database.query<WaitingFact>(
      `SELECT f.project_id AS "projectId", f.id AS "factId", f.milestone, f.day, f.return_reason AS reason
       FROM milestone_fact f JOIN project_current c ON c.project_id = f.project_id
       WHERE f.verified_at IS NULL AND f.retracted_at IS NULL AND ${condition} AND ${sight}
       ORDER BY f.recorded_at LIMIT ${MOST}`,
      params,
    );
  }
}

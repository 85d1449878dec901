import { Injectable } from '@nestjs/common';
import { Milestone, PaperKind } from '@huoshui/domain';
import { Actor, Database } from '../platform';
import { answered } from './evidence-state';
import { projectSight } from './project-sight';

export interface WaitingFact {
  readonly projectId: string;
  readonly factId: string;
  readonly milestone: Milestone;
  /** Set where it is not the record that waits or came back, but one paper of it. */
  readonly paper: PaperKind | null;
  readonly day: string;
  readonly reason: string | null;
}

const MOST = 50;

const FACTS = `SELECT f.project_id, f.id AS fact_id, f.milestone, NULL AS paper, f.day, f.return_reason AS reason, f.recorded_at
  FROM milestone_fact f WHERE f.verified_at IS NULL AND f.retracted_at IS NULL`;

const PAPERS = `SELECT f.project_id, f.id, f.milestone, p.kind, p.day, p.return_reason, p.recorded_at
  FROM milestone_paper p JOIN milestone_fact f ON f.id = p.fact_id
  WHERE p.verified_at IS NULL AND p.retracted_at IS NULL AND f.retracted_at IS NULL`;

/** Who handed in a paper cannot verify what it lies with. */
const NOT_OWN = `f.recorded_by IS DISTINCT FROM $1::uuid AND NOT EXISTS (SELECT 1 FROM milestone_paper own
  WHERE own.fact_id = f.id AND own.recorded_by = $1::uuid AND own.verified_at IS NULL AND own.retracted_at IS NULL)`;

/** Another paper of the kind came after the return. */
const REPLACED = `EXISTS (SELECT 1 FROM milestone_paper late
  WHERE late.fact_id = p.fact_id AND late.kind = p.kind AND late.recorded_at > p.returned_at)`;

@Injectable()
export class WaitingFactsReader {
  constructor(private readonly database: Database) {}

  /** What the actor may verify: standing facts that wait, and papers that were added to a verified one; nothing of their own. */
  toVerify(actor: Actor): Promise<WaitingFact[]> {
    return this.waiting(
      actor,
      `${FACTS} AND (f.returned_at IS NULL OR ${answered('f')}) AND ${NOT_OWN}
       UNION ALL ${PAPERS} AND f.verified_at IS NOT NULL AND p.returned_at IS NULL
         AND p.recorded_by IS DISTINCT FROM $1::uuid`,
    );
  }

  /** What came back to the actor: facts until a paper is added or they are recorded anew, papers until there is another. */
  returned(actor: Actor): Promise<WaitingFact[]> {
    return this.waiting(
      actor,
      `${FACTS} AND f.returned_at IS NOT NULL AND NOT ${answered('f')} AND f.recorded_by = $1::uuid
       UNION ALL ${PAPERS} AND p.returned_at IS NOT NULL AND NOT ${REPLACED} AND p.recorded_by = $1::uuid`,
    );
  }

  private waiting(actor: Actor, rows: string): Promise<WaitingFact[]> {
    const params: unknown[] = [actor.personId];
    const sight = projectSight(actor, 'c', params);
    return this.database.query<WaitingFact>(
      `SELECT w.project_id AS "projectId", w.fact_id AS "factId", w.milestone, w.paper, w.day, w.reason
       FROM (${rows}) w JOIN project_current c ON c.project_id = w.project_id
       WHERE ${sight} ORDER BY w.recorded_at LIMIT ${MOST}`,
      params,
    );
  }
}

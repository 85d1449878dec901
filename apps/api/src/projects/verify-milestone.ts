import { Injectable } from '@nestjs/common';
import { Milestone } from '@huoshui/domain';
import { Actor, found, Refusal, UnitOfWork, Work } from '../platform';
import { mustSeeProject } from './project-sight';

interface LockedFact {
  readonly milestone: Milestone;
  readonly recordedBy: string | null;
  readonly verifiedAt: Date | null;
  readonly retractedAt: Date | null;
}

/** The fact and its project, locked. @throws Refusal `request.not-found`, `project.milestone.retracted` */
export async function lockFact(work: Work, actor: Actor, projectId: string, factId: string): Promise<LockedFact> {
  await mustSeeProject(work, actor, projectId);
  await work.query('SELECT 1 FROM project WHERE id = $1 FOR UPDATE', [projectId]);
  const [row] = await work.query<LockedFact>(
    `SELECT milestone, recorded_by AS "recordedBy", verified_at AS "verifiedAt", retracted_at AS "retractedAt"
     FROM milestone_fact WHERE id = $1 AND project_id = $2 FOR UPDATE`,
    [factId, projectId],
  );
  const fact = found(row);
  if (fact.retractedAt) throw new Refusal('project.milestone.retracted', { milestone: fact.milestone });
  return fact;
}

@Injectable()
export class VerifyMilestone {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * From now on the fact counts.
   * @throws Refusal `project.milestone.own` (four eyes), `.verified`, `.retracted`
   */
  run(actor: Actor, projectId: string, factId: string): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const fact = await lockFact(work, actor, projectId, factId);
      if (fact.verifiedAt) throw new Refusal('project.milestone.verified', { milestone: fact.milestone });
      if (fact.recordedBy === actor.personId) throw new Refusal('project.milestone.own');
      await work.query(
        `UPDATE milestone_fact SET verified_at = clock_timestamp(), held_from = clock_timestamp(), verified_by = $2
         WHERE id = $1`,
        [factId, actor.personId],
      );
    });
  }
}

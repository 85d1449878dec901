import { Injectable } from '@nestjs/common';
import { Milestone, openGroups } from '@huoshui/domain';
import { zoneDefinition } from '../definitions';
import { Actor, Clock, found, Refusal, UnitOfWork, Work } from '../platform';
import { heldFact } from './held-fact';
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
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * From now on the fact counts, and the papers that lie with it.
   * @throws Refusal `project.milestone.own` (four eyes, papers too), `.papers-missing` {milestone, kinds: groups by `;`, their
   * alternatives by `,`}, `.verified`, `.retracted`
   */
  run(actor: Actor, projectId: string, factId: string): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const { milestone, verifiedAt, recordedBy } = await lockFact(work, actor, projectId, factId);
      if (verifiedAt) throw new Refusal('project.milestone.verified', { milestone });
      const { papers } = await heldFact(work, factId);
      const waiting = papers.filter((paper) => paper.state === 'waiting');
      if ([recordedBy, ...waiting.map((paper) => paper.recordedBy)].includes(actor.personId)) {
        throw new Refusal('project.milestone.own');
      }
      const { body } = await zoneDefinition(work, this.clock.today());
      const kinds = openGroups(body.milestones[milestone], papers)
        .map((group) => group.join())
        .join(';');
      if (kinds !== '') throw new Refusal('project.milestone.papers-missing', { milestone, kinds });
      await work.query(
        `UPDATE milestone_fact SET verified_at = clock_timestamp(), held_from = clock_timestamp(), verified_by = $2
         WHERE id = $1`,
        [factId, actor.personId],
      );
      await work.query(
        `UPDATE milestone_paper p SET verified_at = f.verified_at, held_from = f.held_from, verified_by = $2
         FROM milestone_fact f WHERE f.id = p.fact_id AND f.id = $1
           AND p.verified_at IS NULL AND p.returned_at IS NULL AND p.retracted_at IS NULL`,
        [factId, actor.personId],
      );
    });
  }
}

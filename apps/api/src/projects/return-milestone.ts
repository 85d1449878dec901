import { Injectable } from '@nestjs/common';
import { Actor, Refusal, UnitOfWork } from '../platform';
import { lockFact } from './verify-milestone';

@Injectable()
export class ReturnMilestone {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Sends an unverified fact back to its recorder with what is wrong; a second return keeps the first one's words.
   * @throws Refusal `project.milestone.verified`, `.retracted`
   */
  run(actor: Actor, projectId: string, factId: string, reason: string): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const fact = await lockFact(work, actor, projectId, factId);
      if (fact.verifiedAt) throw new Refusal('project.milestone.verified', { milestone: fact.milestone });
      await work.query(
        `UPDATE milestone_fact SET returned_at = clock_timestamp(), returned_by = $2, return_reason = $3
         WHERE id = $1 AND returned_at IS NULL`,
        [factId, actor.personId, reason],
      );
    });
  }
}

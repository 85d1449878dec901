import { Injectable } from '@nestjs/common';
import { Permission } from '@huoshui/contracts';
import { MilestoneRule, openGroups } from '@huoshui/domain';
import { zoneDefinition } from '../definitions';
import { Actor, dayOf, may, Refusal, UnitOfWork } from '../platform';
import { HeldFact } from './evidenced-facts';
import { lockPaper, PaperPlace } from './lock-paper';

@Injectable()
export class VerifyPaper {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * A paper that was added to a verified fact counts from now on; those of a waiting fact are verified with it.
   * @throws Refusal `project.paper.with-milestone` {milestone}, `.own`, `.verified`, `.retracted`
   */
  run(actor: Actor, place: PaperPlace): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const { paper, fact } = await lockPaper(work, actor, place);
      if (paper.verifiedAt) throw new Refusal('project.paper.verified', { kind: paper.kind });
      if (fact.state !== 'verified') throw new Refusal('project.paper.with-milestone', { milestone: fact.milestone });
      if (paper.recordedBy === actor.personId) throw new Refusal('project.paper.own');
      await work.query(
        `UPDATE milestone_paper SET verified_at = clock_timestamp(), held_from = clock_timestamp(), verified_by = $2
         WHERE id = $1`,
        [paper.id, actor.personId],
      );
    });
  }
}

@Injectable()
export class ReturnPaper {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Sends one paper back with what is wrong with it; a second return keeps the first one's words.
   * @throws Refusal `project.paper.verified`, `.retracted`
   */
  run(actor: Actor, place: PaperPlace, reason: string): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const { paper } = await lockPaper(work, actor, place);
      if (paper.verifiedAt) throw new Refusal('project.paper.verified', { kind: paper.kind });
      await work.query(
        `UPDATE milestone_paper SET returned_at = clock_timestamp(), returned_by = $2, return_reason = $3
         WHERE id = $1 AND returned_at IS NULL`,
        [paper.id, actor.personId, reason],
      );
    });
  }
}

@Injectable()
export class RetractPaper {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Who handed it in takes back what is not verified yet; the commanding office retracts any paper, but not the last on
   * which a verified milestone rests: then the milestone itself is to be retracted.
   * @throws Refusal `session.forbidden`, `project.paper.needed` {milestone}, `.retracted`
   */
  run(actor: Actor, place: PaperPlace, reason: string): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const { paper, fact } = await lockPaper(work, actor, place);
      const own = paper.recordedBy !== null && paper.recordedBy === actor.personId && !paper.verifiedAt;
      if (!own && !may(actor, Permission.MilestoneVerify)) throw new Refusal('session.forbidden');
      if (fact.heldFrom) {
        const { body } = await zoneDefinition(work, dayOf(fact.heldFrom));
        if (restsOn(body.milestones[fact.milestone], fact, paper.id)) {
          throw new Refusal('project.paper.needed', { milestone: fact.milestone });
        }
      }
      await work.query(
        `UPDATE milestone_paper SET retracted_at = clock_timestamp(), retracted_by = $2, retract_reason = $3 WHERE id = $1`,
        [paper.id, actor.personId, reason],
      );
    });
  }
}

function restsOn(rule: MilestoneRule, { papers }: HeldFact, paperId: string): boolean {
  const verified = papers.filter((paper) => paper.state === 'verified');
  const left = verified.filter((paper) => paper.id !== paperId);
  return openGroups(rule, left).length > openGroups(rule, verified).length;
}

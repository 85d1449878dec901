import { Injectable } from '@nestjs/common';
import { Permission } from '@huoshui/contracts';
import { Day, milestoneOrder } from '@huoshui/domain';
import { countingBy, zoneDefinition } from '../definitions';
import { Actor, Clock, may, Refusal, UnitOfWork, Work } from '../platform';
import { tellMilestones } from './milestones-changed';
import { daysOf, standingFacts } from './standing-facts';
import { lockFact } from './verify-milestone';

/**
 * Retracts a standing fact inside another module's write: from now on it does not count.
 * @throws Refusal `project.milestone.needed` {milestone, by} while a later one rests on it
 */
export async function retractMilestone(
  work: Work,
  projectId: string,
  factId: string,
  reason: string,
  today: Day,
): Promise<void> {
  const facts = (await standingFacts(work, [projectId])).get(projectId) ?? [];
  const rules = countingBy((await zoneDefinition(work, today)).body);
  const left = milestoneOrder(daysOf(facts.filter((fact) => fact.id !== factId)), today, rules);
  if (!left.ok && left.code === 'project.milestone.missing-before') {
    throw new Refusal('project.milestone.needed', {
      milestone: left.facts['needs'] ?? '',
      by: left.facts['milestone'] ?? '',
    });
  }
  await work.query(
    `UPDATE milestone_fact SET retracted_at = clock_timestamp(), retracted_by = $2, retract_reason = $3 WHERE id = $1`,
    [factId, work.actor.personId, reason],
  );
  await tellMilestones(work, [projectId]);
}

@Injectable()
export class RetractMilestone {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * A recorder takes back what is not verified yet; the commanding office retracts any fact.
   * @throws Refusal `session.forbidden`, `project.milestone.needed`, `.retracted`
   */
  run(actor: Actor, projectId: string, factId: string, reason: string): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const fact = await lockFact(work, actor, projectId, factId);
      const own = fact.recordedBy !== null && fact.recordedBy === actor.personId && !fact.verifiedAt;
      if (!own && !may(actor, Permission.MilestoneVerify)) throw new Refusal('session.forbidden');
      await retractMilestone(work, projectId, factId, reason, this.clock.today());
    });
  }
}

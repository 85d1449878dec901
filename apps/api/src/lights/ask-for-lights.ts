import { Injectable } from '@nestjs/common';
import { Actor, Clock, found, UnitOfWork } from '../platform';
import { mustSeeProject } from '../projects';
import { judgeProjects } from './light-store';
import { askForRun } from './light-runs';
import { LightRuleSetReader } from './light-rule-set.reader';
import { RunLights } from './run-lights';

@Injectable()
export class AskForLights {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly runs: RunLights,
    private readonly ruleSets: LightRuleSetReader,
  ) {}

  /** One project, at once. @throws Refusal `request.not-found` for a project that the actor may not see */
  async one(actor: Actor, projectId: string): Promise<{ changes: number }> {
    const judge = await this.runs.judge(this.clock.today());
    return this.unit.write(actor, async (work) => {
      await mustSeeProject(work, actor, projectId);
      return { changes: await judgeProjects(work, [projectId], judge) };
    });
  }

  /** All projects for today, as a job. */
  async all(actor: Actor): Promise<{ id: string }> {
    const today = this.clock.today();
    const { number } = await this.ruleSets.inForce(today);
    return this.unit.write(actor, async (work) => ({ id: await askForRun(work, 'asked', today, number) }));
  }

  /** A version beside the one in force, over today's facts, as a job that writes nothing but its result. */
  async dryRun(actor: Actor, ruleSetId: string): Promise<{ id: string }> {
    const { number } = found(await this.ruleSets.one(actor, ruleSetId));
    const today = this.clock.today();
    return this.unit.write(actor, async (work) => ({ id: await askForRun(work, 'dryRun', today, number) }));
  }
}

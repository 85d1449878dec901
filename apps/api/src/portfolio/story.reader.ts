import { Injectable } from '@nestjs/common';
import { ProjectStory } from '@huoshui/contracts';
import { weekBefore } from '@huoshui/domain';
import { Actor, Clock } from '../platform';
import { ProgressReader } from '../progress';
import { ProjectHeadReader } from './project-head.reader';
import { StoryPapersReader } from './story-papers.reader';
import { StoryPartsReader } from './story-parts.reader';

/** How a project stands at a glance, told by all the rooms that know it. */
@Injectable()
export class StoryReader {
  constructor(
    private readonly clock: Clock,
    private readonly heads: ProjectHeadReader,
    private readonly parts: StoryPartsReader,
    private readonly progress: ProgressReader,
    private readonly papers: StoryPapersReader,
  ) {}

  /** @throws Refusal `request.not-found` for a project that the actor may not see */
  async one(actor: Actor, id: string): Promise<ProjectStory> {
    const head = await this.heads.one(actor, id);
    const week = this.clock.thisWeek();
    const [said, lights, schedule, urgent, taskForce, key, papers] = await Promise.all([
      this.progress.standing([id], week, weekBefore(week, this.clock.week)),
      this.parts.lights(actor, id),
      this.parts.schedule(actor, id),
      this.parts.urgent(actor, id),
      this.parts.taskForce(actor, id),
      this.parts.key(id),
      this.papers.of(actor, id),
    ]);
    const progress = said.get(id) ?? { thisWeek: null, lastWeek: null, latest: null };
    return { ...head, today: this.clock.today(), week, progress, lights, schedule, urgent, taskForce, key, ...papers };
  }
}

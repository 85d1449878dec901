import { Controller, Get, Query } from '@nestjs/common';
import {
  ChangesFilter,
  changesLimits,
  ChangesPage,
  paths,
  Permission,
  ProjectHead,
  ProjectStory,
} from '@huoshui/contracts';
import { IsUUID } from 'class-validator';
import { Actor, Id, IsCount, IsDay, IsText, Left, Me, Needs } from '../platform';
import { ChangesReader } from './changes.reader';
import { ProjectHeadReader } from './project-head.reader';
import { StoryReader } from './story.reader';

class ProjectChangesQuery implements ChangesFilter {
  @Left()
  @IsDay()
  since?: string;

  @Left()
  @IsText(1_000)
  cursor?: string;

  @Left()
  @IsCount(1, changesLimits.most)
  limit?: number;
}

class ChangesQuery extends ProjectChangesQuery {
  @Left()
  @IsUUID()
  teamId?: string;
}

@Controller(paths.portfolio)
export class StoryController {
  constructor(
    private readonly story: StoryReader,
    private readonly heads: ProjectHeadReader,
    private readonly changesReader: ChangesReader,
  ) {}

  /** What changed in all projects that the caller sees, the newest first. */
  @Get('changes')
  @Needs(Permission.ProjectRead)
  changes(@Me() actor: Actor, @Query() query: ChangesQuery): Promise<ChangesPage> {
    return this.changesReader.page(actor, query);
  }

  /** How the project stands at a glance: each part only for who may read it. */
  @Get('projects/:id')
  @Needs(Permission.ProjectRead)
  one(@Me() actor: Actor, @Id() id: string): Promise<ProjectStory> {
    return this.story.one(actor, id);
  }

  /** Its name, and what waits in each room. */
  @Get('projects/:id/head')
  @Needs(Permission.ProjectRead)
  head(@Me() actor: Actor, @Id() id: string): Promise<ProjectHead> {
    return this.heads.one(actor, id);
  }

  /** What changed in the project since a day: milestones, terms, lights, obstacles, orders, reports. */
  @Get('projects/:id/changes')
  @Needs(Permission.ProjectRead)
  async changesOf(@Me() actor: Actor, @Id() id: string, @Query() query: ProjectChangesQuery): Promise<ChangesPage> {
    await this.heads.mustSee(actor, id);
    return this.changesReader.page(actor, query, id);
  }
}

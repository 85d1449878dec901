import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import {
  HistoryEntry,
  Page,
  paths,
  Permission,
  ProfileAnswerView,
  ProjectDetail,
  ProjectView,
} from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { ChangeTerms } from './change-terms';
import { ProfileAnswerReader } from './profile-answer.reader';
import { projectHistory } from './project-history';
import { ChangeTermsBody } from './project.bodies';
import { ProjectDetailReader } from './project-detail.reader';
import { ProjectQuery } from './project.query';
import { ProjectReader } from './project.reader';

@Controller(paths.projects)
export class ProjectController {
  constructor(
    private readonly reader: ProjectReader,
    private readonly detail: ProjectDetailReader,
    private readonly answers: ProfileAnswerReader,
    private readonly changeTerms: ChangeTerms,
  ) {}

  /** A page of the projects in which the caller's teams lead or have a share, or of all. */
  @Get()
  @Needs(Permission.ProjectRead)
  list(@Me() actor: Actor, @Query() query: ProjectQuery): Promise<Page<ProjectView>> {
    return this.reader.list(actor, query);
  }

  @Get(':id')
  @Needs(Permission.ProjectRead)
  one(@Me() actor: Actor, @Id() id: string): Promise<ProjectDetail> {
    return this.detail.one(actor, id);
  }

  /** What happened to the project, the newest first. */
  @Get(':id/history')
  @Needs(Permission.ProjectRead)
  async history(@Me() actor: Actor, @Id() id: string): Promise<HistoryEntry[]> {
    return projectHistory(await this.detail.one(actor, id));
  }

  /** What the zone, the city and the statistics bureau take for reached, each with its reasons. */
  @Get(':id/definitions')
  @Needs(Permission.ProjectRead)
  definitions(@Me() actor: Actor, @Id() id: string): Promise<ProfileAnswerView[]> {
    return this.answers.of(actor, id);
  }

  /** Adds a version. Refusals: project.share.*, project.terms.unchanged, session.forbidden {field}, request.version.stale. */
  @Put(':id/terms')
  @Needs(Permission.ProjectWrite)
  change(@Me() actor: Actor, @Id() id: string, @Body() body: ChangeTermsBody): Promise<{ version: number }> {
    return this.changeTerms.run(actor, id, body);
  }
}

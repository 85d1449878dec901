import { Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { LightCounts, LightRow, LightTrend, Page, paths, Permission, ProjectLights } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { AskForLights } from './ask-for-lights';
import { LightCountsReader } from './light-counts.reader';
import { LightCountsQuery, LightQuery } from './light.query';
import { LightReader } from './light.reader';
import { LightTrendReader } from './light-trend.reader';
import { ProjectLightsReader } from './project-lights.reader';

@Controller(paths.lights)
export class LightController {
  constructor(
    private readonly reader: LightReader,
    private readonly countsReader: LightCountsReader,
    private readonly trendReader: LightTrendReader,
    private readonly projects: ProjectLightsReader,
    private readonly ask: AskForLights,
  ) {}

  /** A page of the projects in sight, red first, then the longest lit, or by the day of the next turn with `soon`; green ones only when asked for. */
  @Get()
  @Needs(Permission.ProjectRead)
  list(@Me() actor: Actor, @Query() query: LightQuery): Promise<Page<LightRow>> {
    return this.reader.list(actor, query);
  }

  /** How many of the watched projects in sight are red and yellow, by team and by rule. */
  @Get('counts')
  @Needs(Permission.ProjectRead)
  counts(@Me() actor: Actor, @Query() query: LightCountsQuery): Promise<LightCounts> {
    return this.countsReader.counts(actor, query.teamId);
  }

  /** The same at the end of each of the last 26 weeks. */
  @Get('trend')
  @Needs(Permission.ProjectRead)
  trend(@Me() actor: Actor, @Query() query: LightCountsQuery): Promise<LightTrend> {
    return this.trendReader.trend(actor, query);
  }

  /** A project's lights as they are this moment, with figures, forecast and history. */
  @Get('projects/:id')
  @Needs(Permission.ProjectRead)
  project(@Me() actor: Actor, @Id() id: string): Promise<ProjectLights> {
    return this.projects.one(actor, id);
  }

  /** Computes a project's lights now. */
  @Post('projects/:id/computation')
  @HttpCode(200)
  @Needs(Permission.ProjectWrite)
  compute(@Me() actor: Actor, @Id() id: string): Promise<{ changes: number }> {
    return this.ask.one(actor, id);
  }
}

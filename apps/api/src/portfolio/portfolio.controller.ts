import { Controller, Get, Query } from '@nestjs/common';
import { Page, paths, Permission, PortfolioGroup, PortfolioLine } from '@huoshui/contracts';
import { Actor, Me, Needs } from '../platform';
import { PortfolioGroupsReader } from './portfolio-groups.reader';
import { PortfolioGroupsQuery, PortfolioQuery } from './portfolio.query';
import { PortfolioReader } from './portfolio.reader';

@Controller(paths.portfolio)
export class PortfolioController {
  constructor(
    private readonly reader: PortfolioReader,
    private readonly groupsReader: PortfolioGroupsReader,
  ) {}

  /** A page of the weekly table, of the projects that the caller may see. */
  @Get('projects')
  @Needs(Permission.ProjectRead)
  page(@Me() actor: Actor, @Query() query: PortfolioQuery): Promise<Page<PortfolioLine>> {
    return this.reader.page(actor, query);
  }

  /** The groups of the filtered projects with bounded counts; a group's rows are the page filtered by its key. */
  @Get('groups')
  @Needs(Permission.ProjectRead)
  groups(@Me() actor: Actor, @Query() { by, ...filter }: PortfolioGroupsQuery): Promise<PortfolioGroup[]> {
    return this.groupsReader.groups(actor, by, filter);
  }
}

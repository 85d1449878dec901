import { Injectable } from '@nestjs/common';
import { Page, PortfolioFilter, PortfolioLine, ProjectView } from '@huoshui/contracts';
import { weekBefore } from '@huoshui/domain';
import { Actor, Clock } from '../platform';
import { ProgressReader } from '../progress';
import { ProjectReader } from '../projects';
import { portfolioListing } from './portfolio.listing';

/** The weekly table: a page of projects is cut first, and only what is shown of them is asked of the other rooms. */
@Injectable()
export class PortfolioReader {
  constructor(
    private readonly clock: Clock,
    private readonly projects: ProjectReader,
    private readonly progress: ProgressReader,
  ) {}

  async page(actor: Actor, filter: PortfolioFilter): Promise<Page<PortfolioLine>> {
    const page = await this.projects.page(portfolioListing(actor, filter, this.clock.thisWeek()));
    return { ...page, items: await this.rows(page.items) };
  }

  private async rows(projects: readonly ProjectView[]): Promise<PortfolioLine[]> {
    const week = this.clock.thisWeek();
    const ids = projects.map((project) => project.id);
    const said = await this.progress.standing(ids, week, weekBefore(week, this.clock.week));
    return projects.map((project) => ({
      ...project,
      ...(said.get(project.id) ?? { thisWeek: null, lastWeek: null, latest: null }),
    }));
  }
}

import { Injectable } from '@nestjs/common';
import { Page, PortfolioFilter, PortfolioLine, ProjectView, ShownLight } from '@huoshui/contracts';
import { weekBefore, yearOf } from '@huoshui/domain';
import { isKeyProject } from '../key-projects';
import { shownLight } from '../lights';
import { Actor, Clock, Database } from '../platform';
import { ProgressReader } from '../progress';
import { ProjectReader } from '../projects';
import { momentOf, portfolioListing } from './portfolio.listing';

const SIGNS = `SELECT p.id, ${shownLight('p.id')} AS light, ${isKeyProject('p.id', '$2::int')} AS key
  FROM unnest($1::uuid[]) AS p (id)`;

interface Signs {
  readonly light: ShownLight | null;
  readonly key: boolean;
}

/** The weekly table: a page of projects is cut first, and only what is shown of them is asked of the other rooms. */
@Injectable()
export class PortfolioReader {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly projects: ProjectReader,
    private readonly progress: ProgressReader,
  ) {}

  async page(actor: Actor, filter: PortfolioFilter): Promise<Page<PortfolioLine>> {
    const page = await this.projects.page(portfolioListing(actor, filter, momentOf(this.clock)));
    return { ...page, items: await this.lines(page.items) };
  }

  private async lines(projects: readonly ProjectView[]): Promise<PortfolioLine[]> {
    const week = this.clock.thisWeek();
    const ids = projects.map((project) => project.id);
    const [said, signs] = await Promise.all([
      this.progress.standing(ids, week, weekBefore(week, this.clock.week)),
      this.signs(ids),
    ]);
    return projects.map((project) => ({
      ...project,
      ...(signs.get(project.id) ?? { light: null, key: false }),
      ...(said.get(project.id) ?? { thisWeek: null, lastWeek: null, latest: null }),
    }));
  }

  /** What the rows of other rooms say by key alone. */
  async signs(projectIds: readonly string[]): Promise<Map<string, Signs>> {
    const year = yearOf(this.clock.today());
    const rows = await this.database.query<Signs & { id: string }>(SIGNS, [projectIds, year]);
    return new Map(rows.map(({ id, ...signs }) => [id, signs]));
  }
}

import { Injectable } from '@nestjs/common';
import { Page, ProjectFilter, ProjectView } from '@huoshui/contracts';
import { MILESTONES } from '@huoshui/domain';
import { Actor, Database, Listing, pageOfIds, person } from '../platform';
import { COUNTED, DAY_COLUMNS, projectListing } from './project.listing';
import { projectSight } from './project-sight';

const days = MILESTONES.map((milestone) => `'${milestone}', c.${DAY_COLUMNS[milestone]}`).join(', ');

/** A ProjectView of project_current `c`, project `p`, team `t` and manager `m`. */
export const PROJECT_VIEW = `c.project_id AS id, c.code, c.name, c.company, c.industry, c.amount_fen AS "amountFen",
  c.manufacturing, c.land_mode AS "landMode", jsonb_build_object('id', t.id, 'name', t.name) AS "leadTeam",
  ${person('m')} AS manager,
  jsonb_strip_nulls(jsonb_build_object(${days})) AS days, c.unverified, (${COUNTED}) AS counted,
  c.origin = 'demo' AS demo, p.version`;

export const PROJECT_FROM = `project_current c JOIN project p ON p.id = c.project_id JOIN team t ON t.id = c.lead_team_id
  LEFT JOIN person m ON m.id = p.manager_id`;

@Injectable()
export class ProjectReader {
  constructor(private readonly database: Database) {}

  list(actor: Actor, filter: ProjectFilter): Promise<Page<ProjectView>> {
    return this.page(projectListing(actor, filter));
  }

  /** A page of another module's own listing over `project_current c`; it has put `projectSight` into the conditions. */
  async page(listing: Listing): Promise<Page<ProjectView>> {
    const page = await pageOfIds(this.database, listing);
    return { ...page, items: await this.views(page.items) };
  }

  /** Those of the ids that the actor may see, in the order given. */
  async some(actor: Actor, ids: readonly string[]): Promise<ProjectView[]> {
    const params: unknown[] = [ids];
    const sight = projectSight(actor, 'c', params);
    const rows = await this.database.query<{ id: string }>(
      `SELECT page.id FROM unnest($1::uuid[]) WITH ORDINALITY AS page (id, at)
       JOIN project_current c ON c.project_id = page.id WHERE ${sight} ORDER BY page.at`,
      params,
    );
    return this.views(rows.map((row) => row.id));
  }

  private views(ids: readonly string[]): Promise<ProjectView[]> {
    return this.database.query<ProjectView>(
      `SELECT ${PROJECT_VIEW} FROM unnest($1::uuid[]) WITH ORDINALITY AS page (page_id, at)
       JOIN (${PROJECT_FROM}) ON c.project_id = page.page_id ORDER BY page.at`,
      [ids],
    );
  }
}

import { Injectable } from '@nestjs/common';
import { Page, SpeedRow, SpeedRowsFilter } from '@huoshui/contracts';
import { Actor, Clock, Database, pageOfIds } from '../platform';
import { ProjectReader, projectSight } from '../projects';
import { periodOf } from './period';
import { CLOCKED_PROJECTS, ofProjects, spanOf } from './speed.sql';

@Injectable()
export class SpeedRowsReader {
  constructor(
    private readonly database: Database,
    private readonly projects: ProjectReader,
    private readonly clock: Clock,
  ) {}

  /** The projects behind a figure that the actor may see, the slowest first. @throws Refusal `speed.period.invalid` */
  async page(actor: Actor, filter: SpeedRowsFilter): Promise<Page<SpeedRow>> {
    const { from, to } = spanOf(filter.speed);
    const period = periodOf(filter, this.clock.today());
    const params: unknown[] = [period.from, period.to];
    const where = [`${to} BETWEEN $1 AND $2`, `${to} >= ${from}`, ...ofProjects(filter, params)];
    if (filter.industry) where.push(`c.industry = $${params.push(filter.industry)}`);
    if (filter.belowFen !== undefined) where.push(`c.amount_fen < $${params.push(filter.belowFen)}`);
    where.push(projectSight(actor, 'c', params));
    const sort = { sql: `((${to}) - (${from}))::bigint`, type: 'bigint', nullable: false } as const;
    const { cursor, limit } = filter;
    const listing = {
      from: CLOCKED_PROJECTS,
      where,
      params,
      id: 'c.project_id',
      sort,
      descending: true,
      cursor,
      limit,
    };
    const page = await pageOfIds(this.database, listing);
    const [projects, days] = await Promise.all([
      this.projects.some(actor, page.items),
      this.days(filter.speed, page.items),
    ]);
    const items = projects.flatMap((project) => {
      const span = days.get(project.id);
      return span ? [{ project, ...span }] : [];
    });
    return { ...page, items };
  }

  private async days(speed: SpeedRowsFilter['speed'], ids: readonly string[]) {
    const { from, to } = spanOf(speed);
    const rows = await this.database.query<Omit<SpeedRow, 'project'>>(
      `SELECT c.project_id AS id, ${from} AS "from", ${to} AS "to", (${to}) - (${from}) AS days
       FROM ${CLOCKED_PROJECTS} WHERE c.project_id = ANY ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}

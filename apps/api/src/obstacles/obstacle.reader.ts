import { Injectable } from '@nestjs/common';
import { ObstacleFilter, ObstacleView, Page } from '@huoshui/contracts';
import { CalendarReader } from '../calendar';
import { DepartmentReader } from '../departments';
import { Actor, Clock, Database, pageOfIds } from '../platform';
import { Asking, obstacleListing } from './obstacle.listing';
import { obstacleColumns, ObstacleRead, obstacleView } from './obstacle.view';

@Injectable()
export class ObstacleReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly departments: DepartmentReader,
    private readonly days: CalendarReader,
  ) {}

  /** A page of the obstacles that the actor may see; the last raised first unless asked otherwise. */
  async list(actor: Actor, filter: ObstacleFilter): Promise<Page<ObstacleView>> {
    const page = await pageOfIds(this.database, obstacleListing(await this.asking(actor), filter));
    return { ...page, items: await this.some(actor, page.items) };
  }

  /** Views of ids that the actor was found to see, in the order given. */
  async some(actor: Actor, ids: readonly string[]): Promise<ObstacleView[]> {
    const params: unknown[] = [ids];
    const rows = await this.database.query<ObstacleRead>(
      `SELECT ${obstacleColumns(actor, params)} FROM unnest($1::uuid[]) WITH ORDINALITY AS page (page_id, at)
       JOIN obstacle o ON o.id = page.page_id ORDER BY page.at`,
      params,
    );
    const [today, calendar] = [this.clock.today(), await this.days.current()];
    return rows.map((row) => obstacleView(row, today, calendar));
  }

  async asking(actor: Actor): Promise<Asking> {
    return { actor, today: this.clock.today(), mine: await this.departments.mine(actor) };
  }
}

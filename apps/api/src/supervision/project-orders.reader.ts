import { Injectable } from '@nestjs/common';
import { OPEN_SUPERVISION } from '@huoshui/domain';
import { Actor, Clock, Database } from '../platform';
import { projectSight } from '../projects';
import { Beholders, orderSight } from './order-sight';
import { OWED } from './order.listing';

export interface OrderCounts {
  readonly open: number;
  /** Of the open ones, those that are owed past their deadline. */
  readonly overdue: number;
}

const NONE: OrderCounts = { open: 0, overdue: 0 };

/** Orders by project, for the rooms below. */
@Injectable()
export class ProjectOrdersReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly beholders: Beholders,
  ) {}

  /** Of each of the projects: one query, whatever their number. */
  async counts(actor: Actor, projectIds: readonly string[]): Promise<Map<string, OrderCounts>> {
    const params: unknown[] = [projectIds, OPEN_SUPERVISION, this.clock.today()];
    const sight = orderSight(await this.beholders.of(actor), 'o', params);
    const rows = await this.database.query<OrderCounts & { projectId: string }>(
      `SELECT o.project_id AS "projectId", count(*)::int AS open,
         (count(*) FILTER (WHERE ${OWED} AND o.deadline < $3::date))::int AS overdue
       FROM supervision_order o WHERE o.project_id = ANY ($1::uuid[]) AND o.state = ANY ($2::text[]) AND ${sight}
       GROUP BY o.project_id`,
      params,
    );
    const known = new Map(rows.map(({ projectId, open, overdue }) => [projectId, { open, overdue }]));
    return new Map(projectIds.map((id) => [id, known.get(id) ?? NONE]));
  }

  /** Whether the actor sees an order's event, or a project's slot, that refers to the file. */
  async opens(actor: Actor, fileId: string): Promise<boolean> {
    const params: unknown[] = [fileId];
    const order = orderSight(await this.beholders.of(actor), 'o', params);
    const project = projectSight(actor, 'c', params);
    const seen = await this.database.one(
      `SELECT 1 FROM supervision_event_file r JOIN supervision_event e ON e.id = r.event_id
         JOIN supervision_order o ON o.id = e.order_id WHERE r.file_id = $1 AND ${order}
       UNION ALL
       SELECT 1 FROM five_ones_slot s JOIN five_ones f ON f.id = s.five_ones_id
         JOIN project_current c ON c.project_id = f.project_id WHERE s.file_id = $1 AND ${project} LIMIT 1`,
      params,
    );
    return seen !== null;
  }
}

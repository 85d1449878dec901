import { Injectable } from '@nestjs/common';
import { OrderDetail, OrderEvent, OrderFilter, OrdersOfDay, OrderView, Page, PartyView } from '@huoshui/contracts';
import { Day, ReminderKind, supervisionActionsOpen } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Actor, Clock, Database, found, pageOfIds, ZONE } from '../platform';
import { projectSight } from '../projects';
import { ORDER_DETAIL, ORDER_EVENTS } from './order-detail.sql';
import { hatOf } from './order-hat';
import { Beholders, orderSight } from './order-sight';
import { ORDER_COLUMNS, ORDER_FROM, OrderRead, orderView } from './order-view';
import { orderListing } from './order.listing';

interface DetailRead extends OrderRead {
  task: string;
  sourceId: string | null;
  sourceText: string | null;
  firstDeadline: Day;
  projectOpen: boolean;
  coOwners: PartyView[];
  partyIds: string[];
  reportedBy: string | null;
}

export interface EndedOrder extends OrderView {
  readonly endedOn: Day | null;
}

@Injectable()
export class OrderReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: CalendarReader,
    private readonly beholders: Beholders,
  ) {}

  async list(actor: Actor, filter: OrderFilter): Promise<Page<OrderView>> {
    const beholder = await this.beholders.of(actor);
    const page = await pageOfIds(this.database, orderListing(beholder, filter, this.clock.today()));
    return { ...page, items: await this.views(page.items) };
  }

  async one(actor: Actor, id: string): Promise<OrderDetail> {
    const beholder = await this.beholders.of(actor);
    const params: unknown[] = [id];
    const open = projectSight(actor, 'c', params);
    const sight = orderSight(beholder, 'o', params);
    const sql = `SELECT ${ORDER_COLUMNS}, ${ORDER_DETAIL}, (c.project_id IS NOT NULL AND ${open}) AS "projectOpen"
      FROM ${ORDER_FROM} WHERE o.id = $1 AND ${sight}`;
    const read = found(await this.database.one<DetailRead>(sql, params));
    const { partyIds, reportedBy, ...order } = read;
    const parties = {
      partyIds,
      ownerId: order.owner?.id ?? null,
      ownerTeamId: order.ownerTeam?.id ?? null,
      ownerDepartmentId: order.ownerDepartment?.id ?? null,
    };
    const actions = supervisionActionsOpen(
      { state: order.state, ownerId: parties.ownerId, reportedBy },
      hatOf(parties, beholder),
    );
    const events = await this.database.query<OrderEvent>(ORDER_EVENTS, [id]);
    return { ...orderView(order, this.clock.today(), await this.calendar.current()), events, actions };
  }

  /** Those of the orders that the actor sees, each with the day on which it was closed or withdrawn. */
  async some(actor: Actor, ids: readonly string[]): Promise<EndedOrder[]> {
    const params: unknown[] = [ids];
    const sight = orderSight(await this.beholders.of(actor), 'o', params);
    const ends = await this.database.query<{ id: string; endedOn: Day | null }>(
      `SELECT o.id, (SELECT max((e.at AT TIME ZONE '${ZONE}')::date) FROM supervision_event e
         WHERE e.order_id = o.id AND e.kind IN ('closed', 'withdrawn')) AS "endedOn"
       FROM supervision_order o WHERE o.id = ANY ($1::uuid[]) AND ${sight} ORDER BY o.issued_on, o.id`,
      params,
    );
    const days = new Map(ends.map(({ id, endedOn }) => [id, endedOn]));
    const views = await this.views(ends.map(({ id }) => id));
    return views.map((view) => ({ ...view, endedOn: days.get(view.id) ?? null }));
  }

  /** What waits for the actor, the nearest deadline first, each with its last reminder. */
  async ofDay(actor: Actor, most: number): Promise<OrdersOfDay> {
    const page = await this.list(actor, { view: 'mine', limit: most });
    const reminders = await this.database.query<{ id: string; kind: ReminderKind; day: string }>(
      `SELECT DISTINCT ON (order_id) order_id AS id, kind, day FROM supervision_reminder
       WHERE order_id = ANY ($1::uuid[]) ORDER BY order_id, day DESC`,
      [page.items.map((order) => order.id)],
    );
    const last = new Map(reminders.map(({ id, kind, day }) => [id, { kind, day }]));
    return {
      items: page.items.map((order) => ({ ...order, reminder: last.get(order.id) ?? null })),
      total: page.total,
    };
  }

  private async views(ids: readonly string[]): Promise<OrderView[]> {
    const rows = await this.database.query<OrderRead>(
      `SELECT ${ORDER_COLUMNS} FROM unnest($1::uuid[]) WITH ORDINALITY AS page (page_id, at)
       JOIN (${ORDER_FROM}) ON o.id = page.page_id ORDER BY page.at`,
      [ids],
    );
    const [today, calendar] = [this.clock.today(), await this.calendar.current()];
    return rows.map((row) => orderView(row, today, calendar));
  }
}

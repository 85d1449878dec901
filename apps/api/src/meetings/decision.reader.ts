import { Injectable } from '@nestjs/common';
import { DecisionView, OrderOrigin } from '@huoshui/contracts';
import { Actor, Database, found, person, seesZone } from '../platform';
import { ProjectReader } from '../projects';
import { EndedOrder, OrderReader } from '../supervision';
import { ownerOf } from './agenda-words';

interface Read extends Omit<DecisionView, 'order'> {
  readonly meetingId: string;
  readonly orderId: string | null;
}

/** Numbered through the meeting in the order in which they were taken. */
const DECISIONS = `SELECT d.id, d.meeting_id AS "meetingId", d.item_id AS "itemId", d.kind, d.text, d.order_id AS "orderId",
    (row_number() OVER (PARTITION BY d.meeting_id ORDER BY d.recorded_at, d.id))::int AS number, d.recorded_at AS at, d.version,
    CASE WHEN c.project_id IS NULL THEN NULL ELSE jsonb_build_object('id', c.project_id, 'name', c.name) END AS project,
    ${person('p')} AS by
  FROM meeting_decision d LEFT JOIN project_current c ON c.project_id = d.project_id LEFT JOIN person p ON p.id = d.recorded_by
  WHERE d.meeting_id = ANY ($1::uuid[]) ORDER BY d.meeting_id, number`;

export type ReadDecision = DecisionView & { readonly meetingId: string };

@Injectable()
export class DecisionReader {
  constructor(
    private readonly database: Database,
    private readonly orders: OrderReader,
    private readonly projects: ProjectReader,
  ) {}

  /**
   * What the meetings decided, as far as it concerns the actor: the zone's readers all; a team what was told to
   * everybody, what gave it an order and what is about its projects.
   */
  async of(actor: Actor, meetingIds: readonly string[]): Promise<ReadDecision[]> {
    const read = await this.database.query<Read>(DECISIONS, [meetingIds]);
    const ids = read.flatMap(({ orderId }) => orderId ?? []);
    const orders = new Map((await this.orders.some(actor, ids)).map((order) => [order.id, order]));
    const projects = await this.projectsOf(actor, read);
    return read.flatMap(({ orderId, ...decision }): ReadDecision[] => {
      const order = orderId === null ? undefined : orders.get(orderId);
      const concerns = decision.kind === 'notice' || order !== undefined || projects.has(decision.project?.id ?? '');
      if (!concerns && !seesZone(actor)) return [];
      return [{ ...decision, order: order ? orderView(order) : null }];
    });
  }

  /** Where an order that the actor sees was given; nothing for one that no meeting of the zone gave. */
  async origin(actor: Actor, orderId: string): Promise<OrderOrigin> {
    found((await this.orders.some(actor, [orderId]))[0]);
    const origin = await this.database.one<NonNullable<OrderOrigin['origin']>>(
      `SELECT m.week, m.day, d.id AS "decisionId", d.text, (SELECT count(*)::int FROM meeting_decision o
         WHERE o.meeting_id = d.meeting_id AND (o.recorded_at, o.id) <= (d.recorded_at, d.id)) AS number
       FROM meeting_decision d JOIN meeting m ON m.id = d.meeting_id WHERE d.order_id = $1`,
      [orderId],
    );
    return { origin };
  }

  private async projectsOf(actor: Actor, read: readonly Read[]): Promise<ReadonlySet<string>> {
    if (seesZone(actor)) return new Set();
    const ids = [...new Set(read.flatMap(({ project }) => project?.id ?? []))];
    return new Set((await this.projects.some(actor, ids)).map(({ id }) => id));
  }
}

const orderView = (order: EndedOrder): NonNullable<DecisionView['order']> => {
  const { id, number, deadline, state, overdue } = order;
  return { id, number, owner: ownerOf(order), deadline, state, overdue };
};

import { Injectable } from '@nestjs/common';
import { CarriedOrderView } from '@huoshui/contracts';
import { carriedOrders, Day, OPEN_SUPERVISION, Week } from '@huoshui/domain';
import { Actor, Clock, Database, ZONE } from '../platform';
import { OrderReader } from '../supervision';
import { ownerOf } from './agenda-words';

/** Orders of earlier meetings that are open, or ended since the meeting before: what the domain's rule may ask about. */
const ASKED = `SELECT d.order_id AS id, m.week FROM meeting m JOIN meeting_decision d ON d.meeting_id = m.id
    JOIN supervision_order o ON o.id = d.order_id
  WHERE m.week < $1 AND (o.state = ANY ($2::text[]) OR $3::date IS NULL OR EXISTS (SELECT 1 FROM supervision_event e
    WHERE e.order_id = o.id AND e.kind IN ('closed', 'withdrawn') AND e.at >= ($3::date::timestamp AT TIME ZONE '${ZONE}')))`;

@Injectable()
export class CarriedReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly orders: OrderReader,
  ) {}

  /** What the week's meeting opens with, by today: orders of earlier meetings that the actor sees. */
  async of(actor: Actor, week: Week): Promise<CarriedOrderView[]> {
    const before = await this.database.one<{ day: Day }>(
      'SELECT day FROM meeting WHERE week < $1 ORDER BY week DESC LIMIT 1',
      [week],
    );
    const since = before?.day ?? null;
    const asked = await this.database.query<{ id: string; week: Week }>(ASKED, [week, OPEN_SUPERVISION, since]);
    const weeks = new Map(asked.map(({ id, week: of }) => [id, of]));
    const orders = await this.orders.some(actor, [...weeks.keys()]);
    const facts = orders.map((order) => ({
      ...order,
      deadline: order.deadline as Day,
      week: weeks.get(order.id) ?? week,
    }));
    return carriedOrders(facts, week, since, this.clock.today()).map((order) => ({
      ...{ id: order.id, number: order.number, title: order.title, owner: ownerOf(order) },
      ...{ deadline: order.deadline, week: order.week, standing: order.standing },
    }));
  }
}

import { Injectable } from '@nestjs/common';
import { Actor, Database } from '../platform';
import { EventSource, EventWindow, ProjectEvent, projectEvents } from '../projects';
import { Beholder, Beholders, orderSight } from './order-sight';

const steps = (beholder: Beholder): EventSource => ({
  from: 'supervision_event e JOIN supervision_order o ON o.id = e.order_id',
  project: 'o.project_id',
  id: `'order:' || e.id`,
  at: 'e.at',
  by: 'e.by_id',
  kind: `'order.' || e.kind`,
  details: `jsonb_build_object('orderId', o.id, 'number', o.number, 'title', o.title, 'text', e.text, 'toDay', e.to_day)`,
  where: (_, params) => [orderSight(beholder, 'o', params)],
});

@Injectable()
export class OrderEventsReader {
  constructor(
    private readonly database: Database,
    private readonly beholders: Beholders,
  ) {}

  /** What happened to orders on projects. */
  async list(actor: Actor, window: EventWindow): Promise<ProjectEvent<`order.${string}`>[]> {
    return projectEvents(this.database, actor, window, steps(await this.beholders.of(actor)));
  }
}

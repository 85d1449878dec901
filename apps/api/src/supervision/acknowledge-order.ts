import { Injectable } from '@nestjs/common';
import { Actor, UnitOfWork } from '../platform';
import { actOnOrder } from './act-on-order';
import { addEvent } from './order-events';
import { Beholders } from './order-sight';
import { OrderRow } from './order.row';

@Injectable()
export class AcknowledgeOrder {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly beholders: Beholders,
  ) {}

  /** 签收: the owner has read it. @throws Refusal those of `actOnOrder` */
  async run(actor: Actor, id: string): Promise<void> {
    const beholder = await this.beholders.of(actor);
    await this.unit.write(actor, async (work) => {
      await work.repository(OrderRow).save(await actOnOrder(work, beholder, id, 'acknowledge'));
      await addEvent(work, { orderId: id, kind: 'acknowledged' });
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Actor, UnitOfWork } from '../platform';
import { actOnOrder } from './act-on-order';
import { addEvent } from './order-events';
import { Beholders } from './order-sight';
import { OrderRow } from './order.row';

/** What the issuer's side does with an order that it did not itself report on. */
@Injectable()
export class JudgeOrder {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly beholders: Beholders,
  ) {}

  /** The report is accepted, and with it the order is done. @throws Refusal those of `actOnOrder` */
  async close(actor: Actor, id: string, text: string | null): Promise<void> {
    await this.judge(actor, id, 'close', 'closed', text);
  }

  /** The report does not do: the owner owes again. @throws Refusal those of `actOnOrder` */
  async giveBack(actor: Actor, id: string, reason: string): Promise<void> {
    await this.judge(actor, id, 'return', 'returned', reason);
  }

  /** The order falls, whatever its state. @throws Refusal those of `actOnOrder` */
  async withdraw(actor: Actor, id: string, reason: string): Promise<void> {
    await this.judge(actor, id, 'withdraw', 'withdrawn', reason);
  }

  private async judge(
    actor: Actor,
    id: string,
    action: 'close' | 'return' | 'withdraw',
    kind: 'closed' | 'returned' | 'withdrawn',
    text: string | null,
  ): Promise<void> {
    const beholder = await this.beholders.of(actor);
    await this.unit.write(actor, async (work) => {
      const order = await actOnOrder(work, beholder, id, action);
      if (action === 'return') Object.assign(order, { reportedOn: null, reportedBy: null });
      await work.repository(OrderRow).save(order);
      await addEvent(work, { orderId: id, kind, text });
    });
  }
}

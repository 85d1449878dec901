import { Injectable } from '@nestjs/common';
import { ExtendOrder as ExtendOrderInput } from '@huoshui/contracts';
import { extendedDeadline } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Actor, Clock, must, UnitOfWork } from '../platform';
import { actOnOrder } from './act-on-order';
import { wishOf } from './deadline-wish';
import { addEvent } from './order-events';
import { Beholders } from './order-sight';
import { OrderRow } from './order.row';

@Injectable()
export class ExtendOrder {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly calendar: CalendarReader,
    private readonly beholders: Beholders,
  ) {}

  /**
   * A later deadline; the order keeps the history of its deadlines.
   * @throws Refusal `supervision.deadline.*`, `request.version.stale`, those of `actOnOrder`
   */
  async run(actor: Actor, id: string, input: ExtendOrderInput): Promise<{ version: number }> {
    const beholder = await this.beholders.of(actor);
    const calendar = await this.calendar.current();
    return this.unit.write(actor, async (work) => {
      const order = await actOnOrder(work, beholder, id, 'extend');
      work.mustMatch(order.version);
      const fromDay = order.deadline;
      const toDay = must(extendedDeadline(fromDay, wishOf(input), this.clock.today(), calendar));
      order.deadline = toDay;
      const { version } = await work.repository(OrderRow).save(order);
      await addEvent(work, { orderId: id, kind: 'extended', text: input.reason, fromDay, toDay });
      return { version };
    });
  }
}

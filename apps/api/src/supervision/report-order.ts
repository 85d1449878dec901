import { Injectable } from '@nestjs/common';
import { ReportOrder as ReportOrderInput } from '@huoshui/contracts';
import { FileReader } from '../files';
import { Actor, Clock, UnitOfWork } from '../platform';
import { actOnOrder } from './act-on-order';
import { addEvent, mustSeeFiles } from './order-events';
import { Beholders } from './order-sight';
import { OrderRow } from './order.row';

@Injectable()
export class ReportOrder {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly beholders: Beholders,
    private readonly files: FileReader,
    private readonly clock: Clock,
  ) {}

  /** The owner's answer, which waits for the issuer's side. @throws Refusal `supervision.file`, those of `actOnOrder` */
  async run(actor: Actor, id: string, { text, fileIds }: ReportOrderInput): Promise<void> {
    const beholder = await this.beholders.of(actor);
    await mustSeeFiles(this.files, actor, fileIds);
    await this.unit.write(actor, async (work) => {
      const order = await actOnOrder(work, beholder, id, 'report');
      Object.assign(order, { reportedOn: this.clock.today(), reportedBy: actor.personId });
      await work.repository(OrderRow).save(order);
      await addEvent(work, { orderId: id, kind: 'reported', text, fileIds });
    });
  }

  /** What a co-owner has done for it; the state stays. @throws Refusal as above */
  async contribute(actor: Actor, id: string, { text, fileIds }: ReportOrderInput): Promise<void> {
    const beholder = await this.beholders.of(actor);
    await mustSeeFiles(this.files, actor, fileIds);
    await this.unit.write(actor, async (work) => {
      await actOnOrder(work, beholder, id, 'contribute');
      await addEvent(work, { orderId: id, kind: 'contributed', text, fileIds });
    });
  }
}

import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { AcknowledgeOrder } from './acknowledge-order';
import { ExtendOrder } from './extend-order';
import { JudgeOrder } from './judge-order';
import { CloseOrderBody, ExtendOrderBody, OrderReasonBody, ReportOrderBody } from './order.bodies';
import { ReportOrder } from './report-order';

/** Refusals of each: supervision.side {by}, supervision.own, supervision.state.closed {from, to}. */
@Controller(`${paths.supervision}/:id`)
export class OrderActionController {
  constructor(
    private readonly acknowledgeOrder: AcknowledgeOrder,
    private readonly reportOrder: ReportOrder,
    private readonly judgeOrder: JudgeOrder,
    private readonly extendOrder: ExtendOrder,
  ) {}

  /** The owner has read it. */
  @Post('acknowledgement')
  @HttpCode(204)
  @Needs(Permission.SupervisionReport)
  acknowledge(@Me() actor: Actor, @Id() id: string): Promise<void> {
    return this.acknowledgeOrder.run(actor, id);
  }

  /** The owner's answer; it waits for the issuer's side. Also supervision.file. */
  @Post('reports')
  @HttpCode(204)
  @Needs(Permission.SupervisionReport)
  report(@Me() actor: Actor, @Id() id: string, @Body() body: ReportOrderBody): Promise<void> {
    return this.reportOrder.run(actor, id, body);
  }

  /** What a co-owner has done for it. Also supervision.file. */
  @Post('contributions')
  @HttpCode(204)
  @Needs(Permission.SupervisionReport)
  contribute(@Me() actor: Actor, @Id() id: string, @Body() body: ReportOrderBody): Promise<void> {
    return this.reportOrder.contribute(actor, id, body);
  }

  /** The report does not do. */
  @Post('return')
  @HttpCode(204)
  @Needs(Permission.SupervisionWrite)
  giveBack(@Me() actor: Actor, @Id() id: string, @Body() body: OrderReasonBody): Promise<void> {
    return this.judgeOrder.giveBack(actor, id, body.reason);
  }

  /** The report is accepted. */
  @Post('closing')
  @HttpCode(204)
  @Needs(Permission.SupervisionWrite)
  close(@Me() actor: Actor, @Id() id: string, @Body() body: CloseOrderBody): Promise<void> {
    return this.judgeOrder.close(actor, id, body.text ?? null);
  }

  @Post('withdrawal')
  @HttpCode(204)
  @Needs(Permission.SupervisionWrite)
  withdraw(@Me() actor: Actor, @Id() id: string, @Body() body: OrderReasonBody): Promise<void> {
    return this.judgeOrder.withdraw(actor, id, body.reason);
  }

  /** A later deadline. Also supervision.deadline.not-later {deadline}, .past, .far, .missing. */
  @Put('deadline')
  @Needs(Permission.SupervisionWrite)
  extend(@Me() actor: Actor, @Id() id: string, @Body() body: ExtendOrderBody): Promise<{ version: number }> {
    return this.extendOrder.run(actor, id, body);
  }
}

import { Body, Controller, Get, Post, Query, StreamableFile } from '@nestjs/common';
import { OrderDetail, OrderView, Page, paths, Permission } from '@huoshui/contracts';
import { Actor, DOCX, download, Id, Me, Needs } from '../platform';
import { IssueOrder, IssuedOrder } from './issue-order';
import { docxOfOrder, letterName } from './letter/docx-of-order';
import { IssueOrderBody } from './order.bodies';
import { OrderQuery } from './order.query';
import { OrderReader } from './order.reader';

@Controller(paths.supervision)
export class OrderController {
  constructor(
    private readonly reader: OrderReader,
    private readonly issueOrder: IssueOrder,
  ) {}

  @Get()
  @Needs(Permission.SupervisionRead)
  list(@Me() actor: Actor, @Query() query: OrderQuery): Promise<Page<OrderView>> {
    return this.reader.list(actor, query);
  }

  /** Refusals: supervision.owner.missing, .owner.cannot-report, .deadline.*, person.inactive, team.inactive, department.inactive. */
  @Post()
  @Needs(Permission.SupervisionWrite)
  issue(@Me() actor: Actor, @Body() body: IssueOrderBody): Promise<IssuedOrder> {
    return this.issueOrder.run(actor, body);
  }

  @Get(':id')
  @Needs(Permission.SupervisionRead)
  one(@Me() actor: Actor, @Id() id: string): Promise<OrderDetail> {
    return this.reader.one(actor, id);
  }

  /** The supervision letter (督办函) as a Word file, for whoever sees the order. */
  @Get(':id/letter')
  @Needs(Permission.SupervisionRead)
  async letter(@Me() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    const order = await this.reader.one(actor, id);
    return download(docxOfOrder(order), DOCX, letterName(order), `${order.number}.docx`);
  }
}

import { Injectable } from '@nestjs/common';
import { MyDayView, Permission } from '@huoshui/contracts';
import { ObstacleNoticesReader } from '../obstacles';
import { Actor, may } from '../platform';
import { OrderReader } from '../supervision';
import { SheetDeskReader } from '../weekly-sheets';

const MOST_SHOWN = 20;

/** What a person was told to do, what presses upon the department, what the team owes. */
@Injectable()
export class DutyDay {
  constructor(
    private readonly orders: OrderReader,
    private readonly notices: ObstacleNoticesReader,
    private readonly sheetDesk: SheetDeskReader,
  ) {}

  async of(actor: Actor): Promise<Pick<MyDayView, 'orders' | 'obstacles' | 'sheets'>> {
    const none = { items: [], total: 0 };
    const [orders, obstacles, sheets] = await Promise.all([
      may(actor, Permission.SupervisionRead) ? this.orders.ofDay(actor, MOST_SHOWN) : none,
      may(actor, Permission.ObstacleRead) ? this.notices.ofDay(actor, MOST_SHOWN) : none,
      this.sheetDesk.of(actor),
    ]);
    return { orders, obstacles, sheets };
  }
}

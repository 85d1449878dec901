import { Injectable } from '@nestjs/common';
import { MyDayView, Permission } from '@huoshui/contracts';
import { ObstacleNoticesReader } from '../obstacles';
import { Actor, may } from '../platform';
import { OrderReader } from '../supervision';

const MOST_SHOWN = 20;

/** What a person was told to do, and what presses upon the department. */
@Injectable()
export class DutyDay {
  constructor(
    private readonly orders: OrderReader,
    private readonly notices: ObstacleNoticesReader,
  ) {}

  async of(actor: Actor): Promise<Pick<MyDayView, 'orders' | 'obstacles'>> {
    const none = { items: [], total: 0 };
    const [orders, obstacles] = await Promise.all([
      may(actor, Permission.SupervisionRead) ? this.orders.ofDay(actor, MOST_SHOWN) : none,
      may(actor, Permission.ObstacleRead) ? this.notices.ofDay(actor, MOST_SHOWN) : none,
    ]);
    return { orders, obstacles };
  }
}

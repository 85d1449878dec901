import { actOnSupervision, SupervisionAction } from '@huoshui/domain';
import { must, Work } from '../platform';
import { hatOf } from './order-hat';
import { Beholder, lockOrder } from './order-sight';
import { OrderRow } from './order.row';

/**
 * The order, locked, in the state to which the action leads; the caller saves it.
 * @throws Refusal `request.not-found`, `supervision.side` {by}, `supervision.own`, `supervision.state.closed` {from, to}
 */
export async function actOnOrder(
  work: Work,
  beholder: Beholder,
  id: string,
  action: SupervisionAction,
): Promise<OrderRow> {
  const order = await lockOrder(work, beholder, id);
  order.state = must(actOnSupervision(order, action, hatOf(order, beholder)));
  return order;
}

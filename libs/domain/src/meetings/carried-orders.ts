import { Day } from '../day';
import { isOwedSupervision, SupervisionState } from '../supervision/supervision-state';
import { Week } from '../weeks/week';

/** How an order of an earlier meeting stands when the next one opens with it. */
export const OrderStanding = {
  Overdue: 'overdue',
  Pending: 'pending',
  Reported: 'reported',
  Withdrawn: 'withdrawn',
  Done: 'done',
} as const;
export type OrderStanding = (typeof OrderStanding)[keyof typeof OrderStanding];

const STANDINGS: readonly OrderStanding[] = Object.values(OrderStanding);

export interface MeetingOrder {
  readonly id: string;
  /** The meeting that gave it. */
  readonly week: Week;
  readonly state: SupervisionState;
  readonly deadline: Day;
  /** The day on which it was closed or withdrawn; null while it is open. */
  readonly endedOn: Day | null;
}

export const orderStanding = ({ state, deadline }: MeetingOrder, today: Day): OrderStanding => {
  if (state === SupervisionState.Closed) return OrderStanding.Done;
  if (state === SupervisionState.Withdrawn) return OrderStanding.Withdrawn;
  if (!isOwedSupervision(state)) return OrderStanding.Reported;
  return deadline < today ? OrderStanding.Overdue : OrderStanding.Pending;
};

/**
 * What a meeting opens with: every order of an earlier meeting until it is closed, however many weeks ago it was given,
 * and once more those that ended since the meeting before. What was not done comes first, the oldest deadline first.
 * @param since day of the meeting before; null: there was none
 */
export function carriedOrders<T extends MeetingOrder>(
  orders: readonly T[],
  week: Week,
  since: Day | null,
  today: Day,
): (T & { readonly standing: OrderStanding })[] {
  const told = ({ endedOn }: T): boolean => endedOn === null || since === null || endedOn >= since;
  return orders
    .filter((order) => order.week < week && told(order))
    .map((order) => ({ ...order, standing: orderStanding(order, today) }))
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

const rank = (order: MeetingOrder & { standing: OrderStanding }): string =>
  `${STANDINGS.indexOf(order.standing)} ${order.deadline} ${order.id}`;

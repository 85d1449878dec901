import { accept, Decision, refuse } from '../decision';
import { isOpenSupervision, moveSupervision, SupervisionState } from './supervision-state';

export const SupervisionAction = {
  Acknowledge: 'acknowledge',
  Report: 'report',
  Contribute: 'contribute',
  Return: 'return',
  Close: 'close',
  Extend: 'extend',
  Withdraw: 'withdraw',
} as const;
export type SupervisionAction = (typeof SupervisionAction)[keyof typeof SupervisionAction];

type Side = 'owner' | 'coOwner' | 'issuer';

/** Who does it, and to which state it leads; null: the state stays. */
export const supervisionActions = {
  acknowledge: { by: 'owner', to: 'acknowledged' },
  report: { by: 'owner', to: 'reported' },
  contribute: { by: 'coOwner', to: null },
  return: { by: 'issuer', to: 'returned' },
  close: { by: 'issuer', to: 'closed' },
  extend: { by: 'issuer', to: null },
  withdraw: { by: 'issuer', to: 'withdrawn' },
} as const satisfies Record<SupervisionAction, { by: Side; to: SupervisionState | null }>;

export interface SupervisedOrder {
  readonly state: SupervisionState;
  /** The person who answers for it, where it is a person. */
  readonly ownerId: string | null;
  /** Who reported last; null while there is nothing to judge. */
  readonly reportedBy: string | null;
}

/** How somebody stands before an order: a member of the owning team or department is its owner, too. */
export interface SupervisionHat {
  readonly personId: string | null;
  readonly owner: boolean;
  readonly coOwner: boolean;
  readonly issuer: boolean;
}

/**
 * Whether this person may do this to the order now, and its state afterwards. Four eyes: who answers for the order or
 * reported on it last does not judge it, nor move its deadline.
 * Codes: `supervision.side` {by}, `supervision.own`, `supervision.state.closed` {from, to}.
 */
export function actOnSupervision(
  order: SupervisedOrder,
  action: SupervisionAction,
  hat: SupervisionHat,
): Decision<SupervisionState> {
  const { by, to } = supervisionActions[action];
  if (!hat[by]) return refuse('supervision.side', { by });
  if (by === 'issuer' && hat.personId !== null && [order.ownerId, order.reportedBy].includes(hat.personId)) {
    return refuse('supervision.own');
  }
  if (to !== null) return moveSupervision(order.state, to);
  const { state } = order;
  return isOpenSupervision(state) ? accept(state) : refuse('supervision.state.closed', { from: state, to: state });
}

/** What this person may do to the order now, in the order of the table. */
export const supervisionActionsOpen = (order: SupervisedOrder, hat: SupervisionHat): SupervisionAction[] =>
  Object.values(SupervisionAction).filter((action) => actOnSupervision(order, action, hat).ok);

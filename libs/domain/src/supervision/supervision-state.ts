import { accept, Decision, refuse } from '../decision';

/** A supervision order (督办单): given, signed for, reported on, judged. `closed` and `withdrawn` end it. */
export const SupervisionState = {
  Issued: 'issued',
  Acknowledged: 'acknowledged',
  Reported: 'reported',
  Returned: 'returned',
  Closed: 'closed',
  Withdrawn: 'withdrawn',
} as const;
export type SupervisionState = (typeof SupervisionState)[keyof typeof SupervisionState];

export const supervisionMoves = {
  issued: ['acknowledged', 'withdrawn'],
  acknowledged: ['reported', 'withdrawn'],
  reported: ['returned', 'closed', 'withdrawn'],
  returned: ['reported', 'withdrawn'],
  closed: [],
  withdrawn: [],
} as const satisfies Record<SupervisionState, readonly SupervisionState[]>;

/** Nothing has ended it. */
export const OPEN_SUPERVISION = ['issued', 'acknowledged', 'reported', 'returned'] as const;

/** The owner owes something: only then a deadline runs out. */
export const OWED_SUPERVISION = ['issued', 'acknowledged', 'returned'] as const;

const among = (states: readonly SupervisionState[], state: SupervisionState): boolean => states.includes(state);
export const isOpenSupervision = (state: SupervisionState): boolean => among(OPEN_SUPERVISION, state);
export const isOwedSupervision = (state: SupervisionState): boolean => among(OWED_SUPERVISION, state);

/** Code: `supervision.state.closed` {from, to}. */
export function moveSupervision(from: SupervisionState, to: SupervisionState): Decision<SupervisionState> {
  return among(supervisionMoves[from], to) ? accept(to) : refuse('supervision.state.closed', { from, to });
}

import { accept, Decision, refuse } from '../decision';

export const BulletinState = { Compiled: 'compiled', Reviewed: 'reviewed', Frozen: 'frozen' } as const;
export type BulletinState = (typeof BulletinState)[keyof typeof BulletinState];

/** A reviewed bulletin may go back for another compilation; a frozen one goes nowhere. */
export const bulletinMoves = {
  compiled: ['reviewed'],
  reviewed: ['compiled', 'frozen'],
  frozen: [],
} as const satisfies Record<BulletinState, readonly BulletinState[]>;

/** Codes: `bulletin.frozen` for any change of a frozen bulletin, `bulletin.state.closed` {from, to}. */
export function moveBulletin(from: BulletinState, to: BulletinState): Decision<BulletinState> {
  if (from === BulletinState.Frozen) return refuse('bulletin.frozen');
  const open: readonly BulletinState[] = bulletinMoves[from];
  return open.includes(to) ? accept(to) : refuse('bulletin.state.closed', { from, to });
}

/** Remarks and figures change only before the review. Codes as above. */
export function openToChange(state: BulletinState): Decision<BulletinState> {
  if (state === BulletinState.Frozen) return refuse('bulletin.frozen');
  return state === BulletinState.Compiled ? accept(state) : refuse('bulletin.state.closed', { from: state, to: state });
}

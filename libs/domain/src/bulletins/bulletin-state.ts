import { accept, Decision, refuse } from '../decision';

export const BulletinState = {
  Compiled: 'compiled',
  Reviewed: 'reviewed',
  Approved: 'approved',
  Frozen: 'frozen',
  Published: 'published',
} as const;
export type BulletinState = (typeof BulletinState)[keyof typeof BulletinState];

/** Until it is frozen a bulletin may go back for another compilation; a frozen one can only be published. */
export const bulletinMoves = {
  compiled: ['reviewed'],
  reviewed: ['compiled', 'approved'],
  approved: ['compiled', 'frozen'],
  frozen: ['published'],
  published: [],
} as const satisfies Record<BulletinState, readonly BulletinState[]>;

/** Numbered, hashed and never changed again. */
export const isSealed = (state: BulletinState): boolean =>
  state === BulletinState.Frozen || state === BulletinState.Published;

/** Codes: `bulletin.frozen` for any other change of a frozen bulletin, `bulletin.state.closed` {from, to}. */
export function moveBulletin(from: BulletinState, to: BulletinState): Decision<BulletinState> {
  const open: readonly BulletinState[] = bulletinMoves[from];
  if (open.includes(to)) return accept(to);
  return isSealed(from) ? refuse('bulletin.frozen') : refuse('bulletin.state.closed', { from, to });
}

/** Remarks and figures change only before the review. Codes as above. */
export function openToChange(state: BulletinState): Decision<BulletinState> {
  if (isSealed(state)) return refuse('bulletin.frozen');
  return state === BulletinState.Compiled ? accept(state) : refuse('bulletin.state.closed', { from: state, to: state });
}

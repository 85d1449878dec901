import { accept, Decision, refuse } from '../decision';

/** 纳统: where a project stands on its way to the statistics bureau's list. */
export const EntryState = {
  NotDue: 'notDue',
  Collecting: 'collecting',
  Submitted: 'submitted',
  Listed: 'listed',
  Rejected: 'rejected',
} as const;
export type EntryState = (typeof EntryState)[keyof typeof EntryState];

export const ENTRY_STATES = Object.values(EntryState);

/** A start opens the collecting, or a hand that begins early; a rejected case collects again. */
export const entryMoves = {
  notDue: ['collecting'],
  collecting: ['submitted'],
  submitted: ['listed', 'rejected'],
  rejected: ['collecting'],
  listed: [],
} as const satisfies Record<EntryState, readonly EntryState[]>;

/** Code: `statistics.state.closed` {from, to} when the table has no such move. */
export function moveEntry(from: EntryState, to: EntryState): Decision<EntryState> {
  const open: readonly EntryState[] = entryMoves[from];
  return open.includes(to) ? accept(to) : refuse('statistics.state.closed', { from, to });
}

/** A case that nobody has touched: its papers are due once the project has started. */
export const untouchedState = (started: boolean): EntryState => (started ? EntryState.Collecting : EntryState.NotDue);

/** What stands: a case kept as not due collects from the start on. */
export const entryState = (kept: EntryState | null, started: boolean): EntryState =>
  kept === null || kept === EntryState.NotDue ? untouchedState(started) : kept;

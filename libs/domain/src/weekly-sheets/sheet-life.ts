import { accept, Decision, refuse } from '../decision';

/** A team's weekly sheet (周报表): written by its lead, handed in, given back by the office where something is missing. */
export const SheetState = { Draft: 'draft', Submitted: 'submitted', Returned: 'returned' } as const;
export type SheetState = (typeof SheetState)[keyof typeof SheetState];

export const sheetMoves = {
  draft: ['submitted'],
  submitted: ['returned'],
  returned: ['submitted'],
} as const satisfies Record<SheetState, readonly SheetState[]>;

/** Code: `weekly-sheet.state.closed` {from, to}. */
export function moveSheet(from: SheetState, to: SheetState): Decision<SheetState> {
  const open: readonly SheetState[] = sheetMoves[from];
  return open.includes(to) ? accept(to) : refuse('weekly-sheet.state.closed', { from, to });
}

/** What is handed in stays as it was until it is given back. Code as above. */
export const sheetOpen = (state: SheetState): Decision<SheetState> =>
  state === SheetState.Submitted ? refuse('weekly-sheet.state.closed', { from: state, to: state }) : accept(state);

export interface SheetWords {
  readonly highlights: string;
  readonly plan: string;
  readonly difficulties: string;
}

/** A sheet says at least what was done and what comes next; difficulties there may be none. Code: `weekly-sheet.empty`. */
export const sheetWords = (words: SheetWords): Decision<SheetWords> =>
  words.highlights.trim() === '' || words.plan.trim() === '' ? refuse('weekly-sheet.empty') : accept(words);

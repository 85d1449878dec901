import { accept, Decision, refuse } from '../decision';

/** What a ledger tells of: projects, or what firms ask for. */
export const ImportKind = { Projects: 'projects', Demands: 'demands' } as const;
export type ImportKind = (typeof ImportKind)[keyof typeof ImportKind];

/** The life of an import: read and judged, looked at, run, and perhaps undone. A wrong mapping is corrected and read again. */
export const ImportState = {
  Reading: 'reading',
  Checked: 'checked',
  Failed: 'failed',
  Running: 'running',
  Done: 'done',
  Undone: 'undone',
} as const;
export type ImportState = (typeof ImportState)[keyof typeof ImportState];

export const importMoves = {
  reading: ['checked', 'failed'],
  checked: ['reading', 'running'],
  failed: ['reading'],
  running: ['done'],
  done: ['undone'],
  undone: [],
} as const satisfies Record<ImportState, readonly ImportState[]>;

/** Code: `import.state.closed` {from, to} when the table has no such move. */
export function moveImport(from: ImportState, to: ImportState): Decision<ImportState> {
  const open: readonly ImportState[] = importMoves[from];
  return open.includes(to) ? accept(to) : refuse('import.state.closed', { from, to });
}

/** What became of a row. `ready` waits for the run, `duplicate` for a decision; the rest are final. */
export const RowOutcome = {
  Ready: 'ready',
  Rejected: 'rejected',
  Duplicate: 'duplicate',
  Dropped: 'dropped',
  New: 'new',
  Updated: 'updated',
  Skipped: 'skipped',
} as const;
export type RowOutcome = (typeof RowOutcome)[keyof typeof RowOutcome];

/** On a suspected duplicate: a project of its own, or the same one, which leaves the row out. */
export const DuplicateDecision = { New: 'new', Same: 'same' } as const;
export type DuplicateDecision = (typeof DuplicateDecision)[keyof typeof DuplicateDecision];

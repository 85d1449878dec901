/** What happened to a sheet, each with the instant at which it was known. Only added. */
export interface SheetEvent {
  readonly kind: 'submitted' | 'returned';
  readonly at: Date;
}

export interface SheetStanding {
  /** Nothing stands: never handed in, or given back and not handed in again. */
  readonly missing: boolean;
  /** It stands, but was first handed in after the deadline. */
  readonly late: boolean;
  /** Of the sheet that stands. */
  readonly submittedAt: Date | null;
}

/**
 * How a team's sheet of a week stood as far as was known at an instant: the same whenever it is asked again, so a rule set
 * may deduct for it. A sheet that came in time stays in time when it was given back and came again; one that was given
 * back and never came again is missing. Before the deadline nothing is missing.
 */
export function sheetStanding(events: readonly SheetEvent[], deadline: Date, at: Date): SheetStanding {
  const known = events.filter((event) => event.at <= at).toSorted((a, b) => a.at.getTime() - b.at.getTime());
  const last = known.at(-1);
  if (last?.kind !== 'submitted') return { missing: at > deadline, late: false, submittedAt: null };
  const first = known.find(({ kind }) => kind === 'submitted') ?? last;
  return { missing: false, late: first.at > deadline, submittedAt: last.at };
}

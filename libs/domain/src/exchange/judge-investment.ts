import { isBlank, shownCell } from './grid';
import { investmentOf, saysAdded, tellsAdded } from './investment-words';
import { isPlaceholder } from './placeholder';
import { RowNotes } from './row-notes';

export interface LedgerInvestment {
  /** Null when the ledger does not say. */
  readonly added: boolean | null;
  /** False when the project's name or the note is all that speaks of it: good for a new project, not against what is known. */
  readonly addedStated: boolean;
}

/** 新设 or 增资 as the row's own cell says; where that is silent, 增资 where the project's name or the note plainly tells so. */
export function judgeInvestment(notes: RowNotes): LedgerInvestment {
  const typed = shownCell(notes.cell('investment'));
  const said = investmentOf(typed, notes.header('investment'));
  if (said !== null) return { added: said === 'added', addedStated: true };
  if (!isBlank(typed) && !isPlaceholder(typed)) notes.remark('import.row.unknown-investment', 'investment');
  const from = saysAdded(shownCell(notes.cell('project')))
    ? 'project'
    : tellsAdded(shownCell(notes.cell('note'), false, NOTE))
      ? 'note'
      : null;
  if (from === null) return { added: null, addedStated: false };
  notes.remark('import.row.assumed-added', from);
  return { added: true, addedStated: false };
}

/** How much of a note is looked through, in characters. */
const NOTE = 2_000;

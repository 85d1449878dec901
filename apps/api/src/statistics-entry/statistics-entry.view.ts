import { ChecklistView, StatisticsEntryView } from '@huoshui/contracts';
import {
  applicability,
  closingOn,
  Day,
  entryState,
  EntryState,
  missingPapers,
  StatedPaper,
  statisticsMismatches,
} from '@huoshui/domain';

/** A case as its query gives it, before the checklist has judged it. */
export interface ReadEntry {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly company: string;
  readonly amountFen: number;
  readonly leadTeam: StatisticsEntryView['leadTeam'];
  readonly manager: StatisticsEntryView['manager'];
  readonly decided: boolean | null;
  readonly applicableReason: string | null;
  readonly kept: EntryState | null;
  readonly startDay: Day | null;
  readonly startVerified: boolean;
  readonly submittedOn: string | null;
  readonly listedOn: string | null;
  readonly listedCode: string | null;
  readonly said: readonly StatedPaper[];
  readonly demo: boolean;
  readonly version: number;
}

/** The case with its state, due day, what is missing and what contradicts. */
export function entryView({ decided, kept, said, ...read }: ReadEntry, checklist: ChecklistView): StatisticsEntryView {
  const { applicable, by } = applicability(decided, read.amountFen, checklist);
  const required = checklist.papers.filter((paper) => paper.required).length;
  return {
    ...read,
    applicable,
    applicableBy: by,
    state: entryState(kept, read.startDay !== null),
    dueDay: read.startDay === null ? null : closingOn(read.startDay, checklist.closingDay),
    papers: { kept: said.length, required, missing: missingPapers(said, checklist).length },
    mismatches: statisticsMismatches(said, read, checklist).length,
  };
}

import { ImportCounts, ImportView, PersonRef, TeamRef } from '@huoshui/contracts';
import { ImportKind, ImportState, RefusalFacts } from '@huoshui/domain';

/** What the reader's query gives of an import. */
export interface ImportRecord {
  id: string;
  kind: ImportKind;
  state: ImportState;
  file: ImportView['file'];
  by: PersonRef | null;
  teams: TeamRef[];
  createdAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  undoneAt: Date | null;
  undoneBy: PersonRef | null;
  knownFrom: string | null;
  counts: Partial<ImportCounts>;
  failure: { code: string; facts: RefusalFacts } | null;
  version: number;
}

const NOTHING: ImportCounts = {
  rows: 0,
  ready: 0,
  new: 0,
  updated: 0,
  skipped: 0,
  rejected: 0,
  duplicates: 0,
  dropped: 0,
  belowThreshold: 0,
};

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** @param live counts of this moment, for an import that is being read or run */
export function importView(record: ImportRecord, live: ImportCounts | null = null): ImportView {
  const { createdAt, startedAt, finishedAt, undoneAt, by, ...rest } = record;
  const counts = live ?? { ...NOTHING, ...record.counts };
  return {
    ...rest,
    by: by ?? { id: '', displayName: '系统' },
    createdAt: createdAt.toISOString(),
    startedAt: iso(startedAt),
    finishedAt: iso(finishedAt),
    undoneAt: iso(undoneAt),
    counts,
    progress: progressOf(record.state, counts),
    undoable: record.state === ImportState.Done,
  };
}

function progressOf(state: ImportState, counts: ImportCounts): ImportView['progress'] {
  if (state === ImportState.Reading) return { done: counts.rows, total: null };
  const done = counts.new + counts.updated + counts.skipped;
  return { done, total: done + counts.ready };
}

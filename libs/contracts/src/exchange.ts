import {
  DuplicateDecision,
  ImportKind,
  ImportState,
  LedgerField,
  LedgerUnit,
  RefusalFacts,
  RowFaultCode,
  RowOutcome,
  RowRemarkCode,
} from '@huoshui/domain';
import { PersonRef, TeamRef } from './identity';

export const importLimits = {
  sheets: 200,
  columns: 200,
  sheetName: 64,
  header: 200,
  templateName: 40,
  templates: 100,
} as const;

export interface ImportCounts {
  /** Project rows of the sheets that are taken in. */
  rows: number;
  /** Judged sound and waiting for the run. */
  ready: number;
  new: number;
  updated: number;
  skipped: number;
  rejected: number;
  /** Suspected duplicates that wait for a decision. */
  duplicates: number;
  /** Suspected duplicates decided to be the same project. */
  dropped: number;
  /** Taken in, kept, not counted. */
  belowThreshold: number;
}

export interface ImportView {
  id: string;
  kind: ImportKind;
  state: ImportState;
  file: { id: string; name: string; bytes: number };
  by: PersonRef;
  /** The teams whose own import it is; empty for the commanding office's. */
  teams: TeamRef[];
  createdAt: string;
  startedAt: string | null;
  finishedAt: string | null;
  undoneAt: string | null;
  undoneBy: PersonRef | null;
  /** The day from which its facts are held as known; null: from the moment of the run. */
  knownFrom: string | null;
  counts: ImportCounts;
  /** Of the run: rows dealt with, of those that were ready. While reading: rows read, total unknown. */
  progress: { done: number; total: number | null };
  /** Why reading failed. */
  failure: { code: string; facts: RefusalFacts } | null;
  undoable: boolean;
  version: number;
}

export interface ImportColumn {
  /** 0-based. */
  column: number;
  letter: string;
  header: string;
  hidden: boolean;
  field: LedgerField | null;
  /** 0 to 1. */
  confidence: number;
  unit: LedgerUnit | null;
  /** The currency of a column of foreign money. */
  foreign: string | null;
}

export interface ImportTable {
  headerRows: number[];
  title: string | null;
  reportedOn: string | null;
  reportedBy: string | null;
  year: number | null;
  unit: LedgerUnit;
  unitFrom: 'header' | 'note' | 'cell' | 'guess' | 'person';
  columns: ImportColumn[];
}

/** A sheet as it was recognised; what a user corrects. */
export interface ImportSheet {
  name: string;
  hidden: boolean;
  included: boolean;
  /** Rows with content. */
  rows: number;
  table: ImportTable | null;
  /** The first rows as shown, so that the header can be pointed at. */
  head: { row: number; cells: string[] }[];
}

export interface ImportDetail extends ImportView {
  sheets: ImportSheet[];
  templateId: string | null;
  /** How often each fault and remark was found, the most frequent first. */
  findings: { code: RowFaultCode | RowRemarkCode; count: number }[];
}

export interface CorrectSheet {
  name: string;
  included?: boolean;
  /** 1-based row of the lowest header row. */
  headerRow?: number;
  columns?: { column: number; field: LedgerField | null }[];
  unit?: LedgerUnit;
  year?: number;
}

/** Replaces what was said before. The file is read and judged again. */
export interface CorrectImport {
  sheets: CorrectSheet[];
  templateId?: string | null;
}

export interface RunImport {
  /** From which day the facts are held as known, for history; left out: from now. Codes: `import.known-from.future`. */
  knownFrom?: string;
}

/** One thing found in a row: where in the user's own workbook, what stood there, the stable code and its facts. */
export interface ImportFinding {
  code: RowFaultCode | RowRemarkCode;
  sheet: string;
  row: number;
  letter: string | null;
  header: string | null;
  value: string;
  facts: RefusalFacts;
}

/** What a suspected duplicate is suspected to be: a row of the same file, or a project that was known before. */
export interface DuplicateOf {
  sheet: string | null;
  row: number | null;
  projectId: string | null;
  company: string;
  /** Null, like the amount and the day, for a project of a team that is not one's own. */
  project: string | null;
  amountFen: number | null;
  signedOn: string | null;
  registeredOn: string | null;
  team: TeamRef;
}

export interface ImportRowView {
  id: string;
  sheet: string;
  row: number;
  outcome: RowOutcome;
  company: string | null;
  project: string | null;
  amountFen: number | null;
  signedOn: string | null;
  registeredOn: string | null;
  team: TeamRef | null;
  belowThreshold: boolean;
  findings: ImportFinding[];
  duplicateOf: DuplicateOf | null;
  decision: DuplicateDecision | null;
  projectId: string | null;
  /** What a demand became. */
  obstacleId: string | null;
}

export interface ImportRowFilter {
  outcome?: RowOutcome[];
  code?: string;
  sheet?: string;
  belowThreshold?: boolean;
  cursor?: string;
  limit?: number;
}

export interface ImportFilter {
  cursor?: string;
  limit?: number;
}

export interface DecideDuplicate {
  decision: DuplicateDecision;
}

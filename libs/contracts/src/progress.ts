import { ProgressWords } from '@huoshui/domain';
import { PersonRef } from './identity';

export const progressRefusals = {
  'progress.week-closed': 409,
  'progress.text-missing': 422,
  'progress.too-long': 422,
  'progress.day': 422,
  'progress.next-step-missing': 422,
} as const;

/** `rows`: of one save of the table. `weeks`: most that a page of a project's line shows. */
export const progressBatch = { rows: 1_000, weeks: 60 } as const;

/** What a project's people say about a reporting week. */
export interface ReportProgress extends ProgressWords {
  /** The running reporting week, `2026-W25`: a page left open over its end is told so. */
  week: string;
  /** The version of this week's report that the writer saw; 0 when there was none. */
  seen: number;
}

export interface ReportProgressOfMany {
  week: string;
  rows: ProgressRow[];
}

export interface ProgressRow extends ProgressWords {
  projectId: string;
  seen: number;
}

/** What became of one row of a save: its new version, or why not. */
export interface ProgressResult {
  projectId: string;
  version: number | null;
  /** A refusal code; `request.version.stale` when somebody else wrote meanwhile, `request.not-found` for a project not seen. */
  code: string | null;
  facts: Record<string, string | number | boolean | null>;
}

export interface ProgressVersion extends ProgressWords {
  version: number;
  at: string;
  by: PersonRef | null;
}

/** A reporting week of a project with all that was said in it, the newest version first. */
export interface ProgressWeek {
  /** The week itself: once a project. */
  id: string;
  versions: ProgressVersion[];
}

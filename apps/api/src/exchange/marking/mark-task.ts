import { RefusalCode } from '@huoshui/contracts';
import { RefusalFacts } from '@huoshui/domain';

/** What is written beside a row, and which of its cells are marked with what. */
export interface RowMark {
  readonly row: number;
  readonly result: string;
  readonly cells: readonly { readonly column: number; readonly words: string }[];
}

export interface SheetMarks {
  readonly sheet: string;
  /** 1-based: the result column gets its head here. */
  readonly headerRow: number;
  readonly rows: readonly RowMark[];
}

/** Gives a user's own file back with its results. Plain JSON: it crosses into another process. */
export interface MarkTask {
  readonly path: string;
  readonly target: string;
  readonly head: string;
  readonly marks: readonly SheetMarks[];
}

export type MarkMessage =
  { readonly kind: 'end' } | { readonly kind: 'fault'; readonly code: RefusalCode; readonly facts: RefusalFacts };

import { RefusalCode } from '@huoshui/contracts';
import {
  Day,
  DemandContext,
  DemandVerdict,
  LedgerTeam,
  RecognisedTable,
  RecordingRules,
  RefusalFacts,
  RowVerdict,
  TableCorrection,
} from '@huoshui/domain';

/** What a sheet's user says about it. */
export interface SheetChoice extends TableCorrection {
  /** False: the sheet is left out. Hidden sheets are left out unless they are asked for. */
  readonly included?: boolean;
}

/** Reads a ledger file and judges its rows. Plain JSON: it crosses into another process. */
export interface ReadingTask {
  readonly path: string;
  readonly fileName: string;
  readonly today: Day;
  /** The zone's, by which milestones may follow each other; the default unless given. */
  readonly rules?: RecordingRules;
  readonly teams: readonly LedgerTeam[];
  readonly defaultTeamId: string | null;
  /** A team's own ledger may tell of these teams' projects only; null for the commanding office's. */
  readonly ownTeamIds: readonly string[] | null;
  readonly choices: Readonly<Record<string, SheetChoice>>;
  /** What a template says of headers, for every sheet. */
  readonly template: TableCorrection | null;
  /** Given for a ledger of demands; the rest but path and name is then of no use. */
  readonly demands?: DemandContext;
}

export interface ReadSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly included: boolean;
  /** Rows with content. */
  readonly rows: number;
  /** Null when the sheet holds no ledger. */
  readonly table: RecognisedTable | null;
  /** The first rows as a person would see them, so that the header can be pointed at. */
  readonly head: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/** What the reading process says. After `rows` it waits for an answer, so that a slow database slows the reading down. */
export type ReadingMessage =
  | { readonly kind: 'sheet'; readonly sheet: ReadSheet }
  | { readonly kind: 'rows'; readonly verdicts: readonly (RowVerdict | DemandVerdict)[] }
  | { readonly kind: 'end' }
  | { readonly kind: 'fault'; readonly code: RefusalCode; readonly facts: RefusalFacts };

/** Where what a file holds goes, of whichever kind. */
export interface ReadingSink {
  sheet(sheet: ReadSheet): Promise<void>;
  rows(verdicts: readonly (RowVerdict | DemandVerdict)[]): Promise<void>;
}

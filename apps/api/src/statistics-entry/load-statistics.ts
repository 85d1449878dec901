import { KeepPaper } from '@huoshui/contracts';
import { Day, EntryState } from '@huoshui/domain';
import { newId, Work } from '../platform';

/** A case as history tells it. */
export interface LoadedEntry {
  readonly projectId: string;
  readonly papers: readonly (Omit<KeepPaper, 'note'> & { readonly recordedAt: Date; readonly recordedBy: string })[];
  /** In order, the first from `collecting`; none leaves the state to the start. */
  readonly moves: readonly {
    readonly to: EntryState;
    readonly day: Day;
    readonly reason: string | null;
    readonly code: string | null;
    readonly at: Date;
    readonly recordedBy: string;
  }[];
}

/** Brings cases of before, inside another module's write: for demo data. */
export async function loadStatistics(work: Work, entries: readonly LoadedEntry[]): Promise<void> {
  const rows = entries.map(({ projectId, moves }) => {
    const dayOf = (to: EntryState): Day | null => moves.findLast((move) => move.to === to)?.day ?? null;
    const state = moves.at(-1)?.to ?? 'notDue';
    const listed = state === 'listed' ? moves.at(-1) : undefined;
    return {
      id: newId(),
      project_id: projectId,
      state,
      submitted_on: dayOf('submitted'),
      listed_on: listed?.day ?? null,
      listed_code: listed?.code ?? null,
    };
  });
  await work.query(
    `INSERT INTO statistics_entry (id, project_id, state, submitted_on, listed_on, listed_code)
     SELECT id, project_id, state, submitted_on, listed_on, listed_code FROM jsonb_to_recordset($1::jsonb) AS g(id uuid,
       project_id uuid, state text, submitted_on date, listed_on date, listed_code text)`,
    [JSON.stringify(rows)],
  );
  const papers = entries.flatMap(({ projectId, papers: own }) =>
    own.map((paper) => ({ ...paper, id: newId(), projectId })),
  );
  await work.query(
    `INSERT INTO statistics_paper (id, project_id, code, file_id, investor, contract_party, amount_fen, day, known_from, recorded_by)
     SELECT id, "projectId", code, "fileId", investor, "contractParty", "amountFen", day, "recordedAt", "recordedBy"
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, "projectId" uuid, code text, "fileId" uuid, investor text,
       "contractParty" text, "amountFen" bigint, day date, "recordedAt" timestamptz, "recordedBy" uuid)`,
    [JSON.stringify(papers)],
  );
  const events = entries.flatMap(({ projectId, moves }) =>
    moves.map((move, at) => ({ ...move, id: newId(), projectId, from: moves[at - 1]?.to ?? 'collecting' })),
  );
  await work.query(
    `INSERT INTO statistics_event (id, project_id, from_state, to_state, day, reason, code, at, recorded_by)
     SELECT id, "projectId", "from", "to", day, reason, code, at, "recordedBy"
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, "projectId" uuid, "from" text, "to" text, day date, reason text,
       code text, at timestamptz, "recordedBy" uuid)`,
    [JSON.stringify(events)],
  );
}

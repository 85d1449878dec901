import { PhotoShot } from '@huoshui/contracts';
import { Day, PaperKind } from '@huoshui/domain';
import { newId, Work } from '../platform';
import { inBatches } from './in-batches';

/** A paper as it is kept: a file, what it is, its own day, and where and when a photo was taken. */
export interface KeptPaper extends PhotoShot {
  readonly kind: PaperKind;
  readonly fileId: string;
  readonly day: Day;
}

export interface PaperOfFact extends KeptPaper {
  readonly factId: string;
}

const rowOf = (paper: PaperOfFact) => ({
  id: newId(),
  fact_id: paper.factId,
  kind: paper.kind,
  file_id: paper.fileId,
  day: paper.day,
  taken_at: paper.takenAt ?? null,
  time_source: paper.timeSource ?? null,
  latitude: paper.latitude ?? null,
  longitude: paper.longitude ?? null,
  accuracy_metres: paper.accuracyMetres ?? null,
  place_source: paper.placeSource ?? null,
  place: paper.place ?? null,
});

const COLUMNS = `id, fact_id, kind, file_id, day, taken_at, time_source, latitude, longitude, accuracy_metres,
  place_source, place`;

const GIVEN = `jsonb_to_recordset($1::jsonb) AS g(id uuid, fact_id uuid, kind text, file_id uuid, day date,
  taken_at timestamptz, time_source text, latitude float8, longitude float8, accuracy_metres int, place_source text, place text)`;

/** Lays papers with facts that this write records: they come, and where it is so count, with them. */
export function insertPapers(work: Work, papers: readonly PaperOfFact[]): Promise<void> {
  return inBatches(papers.map(rowOf), (batch) =>
    work.query(
      `INSERT INTO milestone_paper (${COLUMNS}, recorded_at, recorded_by, verified_at, verified_by, held_from)
       SELECT g.*, f.recorded_at, f.recorded_by, f.verified_at, f.verified_by, f.held_from
       FROM ${GIVEN} JOIN milestone_fact f ON f.id = g.fact_id`,
      [JSON.stringify(batch)],
    ),
  );
}

/** Adds a paper to a fact that is there; it waits. Gives its id. */
export async function insertLatePaper(work: Work, paper: PaperOfFact): Promise<string> {
  const row = rowOf(paper);
  await work.query(
    `INSERT INTO milestone_paper (${COLUMNS}, recorded_at, recorded_by) SELECT g.*, clock_timestamp(), $2::uuid FROM ${GIVEN}`,
    [JSON.stringify([row]), work.actor.personId],
  );
  return row.id;
}

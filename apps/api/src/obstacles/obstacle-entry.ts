import { ObstacleEntryKind } from '@huoshui/contracts';
import { newId, Work } from '../platform';

export interface NewEntry {
  readonly obstacleId: string;
  readonly kind: ObstacleEntryKind;
  readonly at: Date;
  readonly by: string | null;
  readonly internal?: boolean;
  readonly text?: string | null;
  readonly departmentId?: string | null;
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
  readonly fileIds?: readonly string[];
}

/** Adds lines to the record of any number of obstacles inside an open write. */
export async function addEntries(work: Work, entries: readonly NewEntry[]): Promise<void> {
  const rows = entries.map((entry) => ({
    id: newId(entry.at.getTime()),
    obstacle_id: entry.obstacleId,
    at: entry.at,
    by_id: entry.by,
    kind: entry.kind,
    internal: entry.internal ?? false,
    text: entry.text ?? null,
    department_id: entry.departmentId ?? null,
    details: entry.details ?? {},
    fileIds: entry.fileIds ?? [],
  }));
  await work.query(
    `INSERT INTO obstacle_entry (id, obstacle_id, at, by_id, kind, internal, text, department_id, details)
     SELECT id, obstacle_id, at, by_id, kind, internal, text, department_id, details FROM jsonb_to_recordset($1::jsonb)
       AS g(id uuid, obstacle_id uuid, at timestamptz, by_id uuid, kind text, internal boolean, text text,
         department_id uuid, details jsonb)`,
    [JSON.stringify(rows)],
  );
  const files = rows.flatMap((row) =>
    row.fileIds.map((fileId) => ({ id: newId(), obstacle_id: row.obstacle_id, entry_id: row.id, file_id: fileId })),
  );
  if (files.length === 0) return;
  await work.query(
    `INSERT INTO obstacle_file (id, obstacle_id, entry_id, file_id) SELECT id, obstacle_id, entry_id, file_id
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, obstacle_id uuid, entry_id uuid, file_id uuid)`,
    [JSON.stringify(files)],
  );
}

import { SheetFacts, WriteSheet } from '@huoshui/contracts';
import { SheetState, Week } from '@huoshui/domain';
import { newId, Work } from '../platform';

/** A sheet of the demo's past. */
export interface LoadedSheet extends WriteSheet {
  readonly teamId: string;
  readonly week: Week;
  readonly state: SheetState;
  readonly facts: SheetFacts | null;
  readonly submitted: { readonly at: Date; readonly by: string } | null;
  readonly returned: { readonly at: Date; readonly by: string; readonly text: string } | null;
}

/** Brings in sheets with what happened to them, inside another module's write. */
export async function loadSheets(work: Work, sheets: readonly LoadedSheet[]): Promise<void> {
  const kept = sheets.map((sheet) => ({ ...sheet, id: newId() }));
  await work.query(
    `INSERT INTO weekly_sheet (id, team_id, week, state, highlights, plan, difficulties, facts, demo)
     SELECT g.id, g."teamId", g.week, g.state, g.highlights, g.plan, g.difficulties,
       CASE WHEN g.state = 'submitted' THEN g.facts END, true
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, "teamId" uuid, week text, state text, highlights text, plan text,
       difficulties text, facts jsonb)`,
    [JSON.stringify(kept)],
  );
  const events = kept.flatMap(({ id, submitted, returned, highlights, plan, difficulties, facts }) =>
    [
      ...(submitted
        ? [{ kind: 'submitted', ...submitted, text: null, content: { highlights, plan, difficulties, facts } }]
        : []),
      ...(returned ? [{ kind: 'returned', ...returned, content: null }] : []),
    ].map((event) => ({ ...event, id: newId(), sheetId: id })),
  );
  await work.query(
    `INSERT INTO weekly_sheet_event (id, sheet_id, kind, at, by_id, text, content)
     SELECT g.id, g."sheetId", g.kind, g.at, g.by, g.text, g.content FROM jsonb_to_recordset($1::jsonb)
       AS g(id uuid, "sheetId" uuid, kind text, at timestamptz, by uuid, text text, content jsonb)`,
    [JSON.stringify(events)],
  );
}

/** Takes the demo's sheets away and what its people wrote, inside the write that has announced itself in `app.removal`. */
export async function removeSheets(work: Work, personIds: readonly string[]): Promise<void> {
  await work.query(
    `DELETE FROM weekly_sheet s WHERE s.demo
       OR EXISTS (SELECT 1 FROM weekly_sheet_event e WHERE e.sheet_id = s.id AND e.by_id = ANY ($1::uuid[]))`,
    [personIds],
  );
  await work.query(
    `DELETE FROM weekly_sheet_reminder r WHERE r.by_id = ANY ($1::uuid[])
       OR NOT EXISTS (SELECT 1 FROM weekly_sheet s WHERE s.week = r.week)`,
    [personIds],
  );
  await work.query('DELETE FROM weekly_sheet_rule WHERE recorded_by = ANY ($1::uuid[])', [personIds]);
}

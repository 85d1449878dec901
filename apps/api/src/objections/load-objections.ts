import { Day, ObjectionRemedy, ObjectionState, PrintedFigure } from '@huoshui/domain';
import { newId, Work } from '../platform';

/** An objection of the demo's past, with what became of it. */
export interface LoadedObjection {
  readonly bulletinId: string;
  readonly teamId: string;
  readonly itemKey: string | null;
  readonly printed: PrintedFigure;
  readonly claim: string;
  readonly reason: string;
  readonly filedAt: Date;
  readonly filedBy: string;
  readonly dueOn: Day;
  readonly state: ObjectionState;
  readonly answered: {
    readonly at: Date;
    readonly by: string | null;
    readonly answer: string;
    readonly remedy: ObjectionRemedy | null;
  } | null;
}

/** Brings them in inside another module's write. */
export async function loadObjections(work: Work, objections: readonly LoadedObjection[]): Promise<void> {
  await work.query(
    `INSERT INTO objection (id, bulletin_id, team_id, item_key, printed, claim, reason, state, filed_at, filed_by, due_on,
       answer, remedy, answered_at, answered_by)
     SELECT g.id, g."bulletinId", g."teamId", g."itemKey", g.printed, g.claim, g.reason, g.state, g."filedAt", g."filedBy", g."dueOn",
       g.answered ->> 'answer', g.answered ->> 'remedy', (g.answered ->> 'at')::timestamptz, (g.answered ->> 'by')::uuid
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, "bulletinId" uuid, "teamId" uuid, "itemKey" text, printed jsonb,
       claim text, reason text, state text, "filedAt" timestamptz, "filedBy" uuid, "dueOn" date, answered jsonb)`,
    [JSON.stringify(objections.map((one) => ({ ...one, id: newId() })))],
  );
}

/** Takes away what the demo's people objected to and set; what was said of demo bulletins goes with them. */
export async function removeObjections(work: Work, personIds: readonly string[]): Promise<void> {
  await work.query('DELETE FROM objection WHERE filed_by = ANY ($1::uuid[]) OR answered_by = ANY ($1::uuid[])', [
    personIds,
  ]);
  await work.query('DELETE FROM objection_terms WHERE recorded_by = ANY ($1::uuid[])', [personIds]);
}

import { Day, KnownEntry } from '@huoshui/domain';
import { Database } from '../platform';

/** Figures and marks that counted at an instant: confirmed by then and not yet retracted. */
export const entriesAt = (
  database: Database,
  { instant, from, upTo }: { readonly instant: Date; readonly from: Day; readonly upTo: Day },
): Promise<KnownEntry[]> =>
  database.query<KnownEntry>(
    `SELECT e.id, e.kind, e.name, e.day, e.team_id AS "teamId", e.person_id AS "personId", e.value::float8 AS value, e.reason
     FROM standing_entry e WHERE e.day BETWEEN $2 AND $3 AND e.held_from <= $1
       AND (e.retracted_at IS NULL OR e.retracted_at > $1)`,
    [instant, from, upTo],
  );

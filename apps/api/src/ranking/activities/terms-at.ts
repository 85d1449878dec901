import { KnownProject } from '@huoshui/domain';
import { Database } from '../../platform';

/** Projects by the terms that were known at an instant, without their facts. */
export async function termsAt(
  database: Database,
  ids: readonly string[],
  instant: Date,
): Promise<Map<string, KnownProject>> {
  const rows = await database.query<Omit<KnownProject, 'facts'>>(
    `SELECT t.project_id AS id, p.code, t.name, t.company, t.amount_fen AS "amountFen", t.industry, t.manufacturing,
       t.land_mode AS "landMode", t.lead_team_id AS "leadTeamId", t.shares
     FROM project_terms t JOIN project p ON p.id = t.project_id
     WHERE t.project_id = ANY ($1::uuid[]) AND t.known_from <= $2 AND (t.known_to IS NULL OR t.known_to > $2)`,
    [ids, instant],
  );
  return new Map(rows.map((row) => [row.id, { ...row, facts: {} }]));
}

import { Refusal, Work } from '../platform';

/**
 * Undoes what an import brought, inside another module's write: its facts, its versions, its projects, and the
 * retractions that it made. The audit trail keeps the rows.
 * @throws Refusal `import.built-upon` {projects} once something else rests on one of its projects
 */
export async function removeImported(work: Work, importId: string): Promise<void> {
  const touched = await work.query<{ id: string }>(
    `SELECT id FROM project WHERE import_id = $1 UNION SELECT project_id FROM project_terms WHERE import_id = $1
     UNION SELECT project_id FROM milestone_fact WHERE import_id = $1`,
    [importId],
  );
  const ids = touched.map((row) => row.id);
  await work.query('SELECT 1 FROM project WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
  await mustRestOnNothing(work, importId, ids);
  await removing(work, `import ${importId}`, async () => {
    await work.query('DELETE FROM milestone_fact WHERE import_id = $1', [importId]);
    await work.query(
      `UPDATE milestone_fact SET retracted_at = NULL, retracted_by = NULL, retract_reason = NULL,
         retracted_import_id = NULL WHERE retracted_import_id = $1`,
      [importId],
    );
    await work.query('DELETE FROM project_terms WHERE import_id = $1', [importId]);
    await work.query(
      `UPDATE project_terms t SET known_to = NULL FROM (
         SELECT DISTINCT ON (project_id) id FROM project_terms WHERE project_id = ANY ($1::uuid[])
         ORDER BY project_id, known_from DESC, known_to DESC NULLS FIRST, recorded_at DESC) newest
       WHERE t.id = newest.id AND t.known_to IS NOT NULL`,
      [ids],
    );
    await work.query('DELETE FROM project WHERE import_id = $1', [importId]);
    await work.query(`UPDATE project SET version = version + 1 WHERE id = ANY ($1::uuid[])`, [ids]);
  });
}

/** What came later and from elsewhere: a milestone, a version, a verification of what waited, a manager. */
async function mustRestOnNothing(work: Work, importId: string, ids: readonly string[]): Promise<void> {
  const [built] = await work.query<{ n: number }>(
    `SELECT count(*)::int AS n FROM project p WHERE p.id = ANY ($2::uuid[]) AND (
       EXISTS (SELECT 1 FROM milestone_fact own JOIN milestone_fact later ON later.project_id = own.project_id
         WHERE own.project_id = p.id AND own.import_id = $1 AND later.import_id IS DISTINCT FROM $1
           AND later.recorded_at > own.recorded_at)
       OR EXISTS (SELECT 1 FROM milestone_fact own WHERE own.project_id = p.id AND own.import_id = $1
         AND (own.retracted_at IS NOT NULL OR own.returned_at IS NOT NULL
           OR own.verified_by IS DISTINCT FROM (CASE WHEN own.verified_at IS NOT NULL THEN own.recorded_by END)))
       OR EXISTS (SELECT 1 FROM project_terms own WHERE own.project_id = p.id AND own.import_id = $1
         AND own.known_to IS NOT NULL)
       OR (p.import_id = $1 AND (p.manager_id IS NOT NULL
         OR EXISTS (SELECT 1 FROM milestone_fact f WHERE f.project_id = p.id AND f.import_id IS DISTINCT FROM $1))))`,
    [importId, ids],
  );
  if (built && built.n > 0) throw new Refusal('import.built-upon', { projects: built.n });
}

/** Removes projects with all their facts inside another module's write: for demo data only. */
export function removeProjects(work: Work, projectIds: readonly string[]): Promise<void> {
  return removing(work, 'demo', async () => {
    await work.query('DELETE FROM milestone_fact WHERE project_id = ANY ($1::uuid[])', [projectIds]);
    await work.query('DELETE FROM project_terms WHERE project_id = ANY ($1::uuid[])', [projectIds]);
    await work.query('DELETE FROM project WHERE id = ANY ($1::uuid[])', [projectIds]);
    await work.query(
      `DELETE FROM project_code_counter c WHERE NOT EXISTS (SELECT 1 FROM project WHERE code LIKE 'HS' || c.year || '-%')`,
    );
  });
}

/** The append-only guard lets rows go only while a removal says its name. */
async function removing(work: Work, name: string, remove: () => Promise<void>): Promise<void> {
  await work.query(`SELECT set_config('app.removal', $1, true)`, [name]);
  await remove();
  await work.query(`SELECT set_config('app.removal', '', true)`);
}

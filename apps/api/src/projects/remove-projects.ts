import { Refusal, referencesTo, unreferenced, Work } from '../platform';
import { inBatches } from './in-batches';
import { tellMilestones } from './milestones-changed';

/**
 * Undoes what an import brought, inside another module's write: its facts, its versions, its projects, and the
 * retractions that it made. The audit trail keeps the rows.
 * @throws Refusal `import.built-upon` {projects} once something else rests on one of its projects; what other rooms hold is
 * counted by table, as {statistics_entry, obstacle, …}
 */
export async function removeImported(work: Work, importId: string): Promise<void> {
  const touched = await work.query<{ id: string }>(
    `SELECT id FROM project WHERE import_id = $1 UNION SELECT project_id FROM project_terms WHERE import_id = $1
     UNION SELECT project_id FROM milestone_fact WHERE import_id = $1 ORDER BY 1`,
    [importId],
  );
  const ids = touched.map((row) => row.id);
  await work.query('SELECT 1 FROM project WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
  await mustRestOnNothing(work, importId, ids);
  await removing(work, `import ${importId}`, async () => {
    await inBatches(ids, async (batch) => {
      const given = [importId, batch];
      await work.query('DELETE FROM milestone_fact WHERE import_id = $1 AND project_id = ANY ($2::uuid[])', given);
      await work.query(
        `UPDATE milestone_fact SET retracted_at = NULL, retracted_by = NULL, retract_reason = NULL,
           retracted_import_id = NULL WHERE retracted_import_id = $1 AND project_id = ANY ($2::uuid[])`,
        given,
      );
      await work.query('DELETE FROM project_terms WHERE import_id = $1 AND project_id = ANY ($2::uuid[])', given);
      await work.query(REOPEN, [batch]);
    });
    const own = await work.query<{ id: string }>('SELECT id FROM project WHERE import_id = $1', [importId]);
    await mustBeFree(
      work,
      own.map((row) => row.id),
    );
    await inBatches(ids, async (batch) => {
      const given = [importId, batch];
      await work.query('DELETE FROM project WHERE import_id = $1 AND id = ANY ($2::uuid[])', given);
      await work.query('UPDATE project SET version = version + 1 WHERE id = ANY ($1::uuid[])', [batch]);
    });
  });
  await tellMilestones(work, ids);
}

/** What other rooms hold about a project, a report or an obstacle, is built upon it too. */
async function mustBeFree(work: Work, projectIds: readonly string[]): Promise<void> {
  const free = await unreferenced(work, 'project', projectIds);
  if (free.length < projectIds.length) {
    const held = await referencesTo(work, 'project', projectIds);
    throw new Refusal('import.built-upon', { projects: projectIds.length - free.length, ...held });
  }
}

/** The version before those that went is again what is known now. */
const REOPEN = `UPDATE project_terms t SET known_to = NULL FROM (
    SELECT DISTINCT ON (project_id) id FROM project_terms WHERE project_id = ANY ($1::uuid[])
    ORDER BY project_id, known_from DESC, known_to DESC NULLS FIRST, recorded_at DESC) newest
  WHERE t.id = newest.id AND t.known_to IS NOT NULL`;

/** What came later and from elsewhere: a milestone, a paper, a version, a verification or return of what waited, a manager. */
const BUILT_UPON = `SELECT count(*)::int AS n FROM project p WHERE p.id = ANY ($2::uuid[]) AND (
    (p.import_id = $1 AND p.manager_id IS NOT NULL)
    OR EXISTS (SELECT 1 FROM milestone_fact own JOIN milestone_fact later USING (project_id)
      WHERE own.project_id = p.id AND own.import_id = $1 AND later.import_id IS DISTINCT FROM $1
        AND later.recorded_at > own.recorded_at)
    OR EXISTS (SELECT 1 FROM milestone_fact own WHERE own.project_id = p.id AND own.import_id = $1
      AND (own.returned_at IS NOT NULL OR own.verified_by IS DISTINCT FROM own.recorded_by AND own.verified_at IS NOT NULL
        OR own.retracted_at IS NOT NULL AND own.retracted_import_id IS DISTINCT FROM $1))
    OR EXISTS (SELECT 1 FROM milestone_fact own JOIN milestone_paper added ON added.fact_id = own.id
      WHERE own.project_id = p.id AND own.import_id = $1)
    OR EXISTS (SELECT 1 FROM project_terms own JOIN project_terms later USING (project_id)
      WHERE own.project_id = p.id AND own.import_id = $1 AND later.import_id IS DISTINCT FROM $1
        AND (later.recorded_at > own.recorded_at OR p.import_id = $1))
    OR p.import_id = $1 AND EXISTS (SELECT 1 FROM milestone_fact f
      WHERE f.project_id = p.id AND f.import_id IS DISTINCT FROM $1))`;

async function mustRestOnNothing(work: Work, importId: string, ids: readonly string[]): Promise<void> {
  let projects = 0;
  await inBatches(ids, async (batch) => {
    const [built] = await work.query<{ n: number }>(BUILT_UPON, [importId, batch]);
    projects += built?.n ?? 0;
  });
  if (projects > 0) throw new Refusal('import.built-upon', { projects });
}

/** The demo's own projects, and those that these people opened by hand. */
export const demoProjects = async (work: Work, personIds: readonly string[]): Promise<string[]> =>
  (
    await work.query<{ id: string }>(
      `SELECT id FROM project WHERE origin = 'demo' OR (origin = 'entered' AND created_by = ANY ($1::uuid[]))`,
      [personIds],
    )
  ).map((row) => row.id);

/** Removes projects with all their facts inside another module's write: for demo data only. */
export function removeProjects(work: Work, projectIds: readonly string[]): Promise<void> {
  return removing(work, 'demo', () =>
    inBatches(projectIds, async (batch) => {
      await work.query('DELETE FROM milestone_fact WHERE project_id = ANY ($1::uuid[])', [batch]);
      await work.query('DELETE FROM project_terms WHERE project_id = ANY ($1::uuid[])', [batch]);
      await work.query('DELETE FROM project WHERE id = ANY ($1::uuid[])', [batch]);
    }),
  );
}

/** The append-only guards let rows go only while a removal says its name in `app.removal`. */
export async function removing(work: Work, name: string, remove: () => Promise<void>): Promise<void> {
  const [before] = await work.query<{ name: string | null }>(`SELECT current_setting('app.removal', true) AS name`);
  await work.query(`SELECT set_config('app.removal', $1, true)`, [name]);
  await remove();
  await work.query(`SELECT set_config('app.removal', $1, true)`, [before?.name ?? '']);
}

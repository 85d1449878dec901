import { Refusal, Work } from '../platform';

/**
 * Takes away the demo's obstacles, those that its people raised or acted on, and those of its projects and leads, with all
 * that was done to them.
 */
export async function removeDemoObstacles(
  work: Work,
  personIds: readonly string[],
  projectIds: readonly string[],
): Promise<void> {
  await work.query(
    `DELETE FROM obstacle o WHERE o.origin = 'demo' OR o.raised_by = ANY ($1::uuid[]) OR o.project_id = ANY ($2::uuid[])
       OR o.lead_id IN (SELECT id FROM lead WHERE demo OR owner_id = ANY ($1::uuid[]))
       OR o.origin = 'entered' AND EXISTS (SELECT 1 FROM obstacle_entry e WHERE e.obstacle_id = o.id AND e.by_id = ANY ($1::uuid[]))`,
    [personIds, projectIds],
  );
  await work.query('UPDATE obstacle_settings SET changed_by = NULL WHERE changed_by = ANY ($1::uuid[])', [personIds]);
}

/**
 * Undoes what an import brought, inside another module's write.
 * @throws Refusal `import.built-upon` {obstacles} once somebody has acted on one of them
 */
export async function removeImportedObstacles(work: Work, importId: string): Promise<void> {
  await work.query('SELECT 1 FROM obstacle WHERE import_id = $1 ORDER BY id FOR UPDATE', [importId]);
  const [built] = await work.query<{ n: number }>(
    'SELECT count(*)::int AS n FROM obstacle WHERE import_id = $1 AND version > 1',
    [importId],
  );
  if (built && built.n > 0) throw new Refusal('import.built-upon', { obstacles: built.n });
  await work.query('DELETE FROM obstacle WHERE import_id = $1', [importId]);
}

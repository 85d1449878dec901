import { Work } from '../platform';

/**
 * Takes away what these people were given, gave and kept, and all that supervises these projects, inside another module's
 * write that removes demo data.
 */
export async function removeSupervision(
  work: Work,
  personIds: readonly string[],
  projectIds: readonly string[],
): Promise<void> {
  const given = [projectIds, personIds];
  await work.query(
    'DELETE FROM supervision_order WHERE project_id = ANY ($1::uuid[]) OR issued_by = ANY ($2::uuid[])',
    given,
  );
  for (const table of ['task_force', 'five_ones']) {
    await work.query(`DELETE FROM ${table} WHERE project_id = ANY ($1::uuid[])`, [projectIds]);
  }
  await work.query('DELETE FROM supervision_setting WHERE recorded_by = ANY ($1::uuid[])', [personIds]);
}

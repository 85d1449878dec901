import { Work } from '../platform';

/** Takes away the lists' entries and reports of these projects, and what these people wrote: for demo data only. */
export async function removeKeyProjects(
  work: Work,
  personIds: readonly string[],
  projectIds: readonly string[],
): Promise<void> {
  await work.query(
    'DELETE FROM investment_report WHERE project_id = ANY ($1::uuid[]) OR recorded_by = ANY ($2::uuid[])',
    [projectIds, personIds],
  );
  const entries = await work.query<{ id: string }>(
    `SELECT id FROM key_project WHERE project_id = ANY ($1::uuid[]) OR EXISTS (SELECT 1 FROM key_project_plan v
       WHERE v.key_project_id = key_project.id AND (v.recorded_by = ANY ($2::uuid[]) OR v.leader_id = ANY ($2::uuid[])))`,
    [projectIds, personIds],
  );
  const ids = entries.map(({ id }) => id);
  await work.query('DELETE FROM key_project_plan WHERE key_project_id = ANY ($1::uuid[])', [ids]);
  await work.query('DELETE FROM key_project WHERE id = ANY ($1::uuid[])', [ids]);
  await work.query('DELETE FROM key_project_settings WHERE recorded_by = ANY ($1::uuid[])', [personIds]);
  await work.query(
    'UPDATE key_project_settings SET known_to = NULL WHERE version = (SELECT max(version) FROM key_project_settings)',
  );
}

import { Work } from '../platform';

/** Takes away the cases of these projects and those that these people wrote to: for demo data only. */
export async function removeStatistics(
  work: Work,
  personIds: readonly string[],
  projectIds: readonly string[],
): Promise<void> {
  const touched = await work.query<{ id: string }>(
    `SELECT project_id AS id FROM statistics_entry WHERE project_id = ANY ($1::uuid[])
     UNION SELECT project_id FROM statistics_paper WHERE recorded_by = ANY ($2::uuid[])
     UNION SELECT project_id FROM statistics_event WHERE recorded_by = ANY ($2::uuid[])`,
    [projectIds, personIds],
  );
  const ids = [touched.map(({ id }) => id)];
  for (const table of ['statistics_event', 'statistics_paper', 'statistics_entry']) {
    await work.query(`DELETE FROM ${table} WHERE project_id = ANY ($1::uuid[])`, ids);
  }
  await work.query('DELETE FROM statistics_checklist WHERE recorded_by = ANY ($1::uuid[])', [personIds]);
  await work.query(
    'UPDATE statistics_checklist SET known_to = NULL WHERE version = (SELECT max(version) FROM statistics_checklist)',
  );
}

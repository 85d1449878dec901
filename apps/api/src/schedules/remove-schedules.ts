import { Work } from '../platform';

/** Takes the schedules of projects away with all that was done with them: for demo data only, within `removing`. */
export async function removeSchedules(
  work: Work,
  people: readonly string[],
  projectIds: readonly string[],
): Promise<void> {
  await work.query('DELETE FROM schedule_change WHERE project_id = ANY ($1::uuid[])', [projectIds]);
  await work.query('DELETE FROM schedule WHERE project_id = ANY ($1::uuid[])', [projectIds]);
  await work.query('UPDATE schedule_task SET owner_id = NULL WHERE owner_id = ANY ($1::uuid[])', [people]);
}

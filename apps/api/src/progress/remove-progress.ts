import { Work } from '../platform';

/** Takes away what these people reported, and all reports on these projects, inside another module's write: for demo data only. */
export async function removeProgress(
  work: Work,
  personIds: readonly string[],
  projectIds: readonly string[],
): Promise<void> {
  await work.query(
    'DELETE FROM progress_report WHERE recorded_by = ANY ($1::uuid[]) OR project_id = ANY ($2::uuid[])',
    [personIds, projectIds],
  );
}

import { Work } from '../platform';

/** Takes away the awards of people and projects inside another module's write: for demo data only. */
export async function removeAwards(work: Work, people: readonly string[], projects: readonly string[]): Promise<void> {
  await work.query(
    'DELETE FROM referral_reward WHERE project_id = ANY ($2::uuid[]) OR computed_by = ANY ($1::uuid[])',
    [people, projects],
  );
  await work.query('DELETE FROM referral WHERE filed_by = ANY ($1::uuid[])', [people]);
  await work.query(
    `DELETE FROM star_award WHERE person_id = ANY ($1::uuid[]) OR nominated_by = ANY ($1::uuid[])
       OR approved_by = ANY ($1::uuid[])`,
    [people],
  );
}

import { Work } from '../platform';

/** Takes away what these people entered, divided and drafted, inside another module's write: for demo data only. */
export async function removeRanking(work: Work, people: readonly string[]): Promise<void> {
  const mine = [people];
  await work.query(
    `DELETE FROM standing_entry WHERE demo OR recorded_by = ANY ($1::uuid[]) OR confirmed_by = ANY ($1::uuid[])
       OR retracted_by = ANY ($1::uuid[]) OR person_id = ANY ($1::uuid[])`,
    mine,
  );
  await work.query('DELETE FROM project_persons WHERE recorded_by = ANY ($1::uuid[])', mine);
  await work.query(
    'DELETE FROM rule_set WHERE effective_from IS NULL AND used_through IS NULL AND created_by = ANY ($1::uuid[])',
    mine,
  );
}

import { Work } from '../platform';

/** Takes away targets with all their values inside another module's write: for demo data only. */
export async function removeTargets(work: Work, ids: readonly string[]): Promise<void> {
  await work.query('DELETE FROM target_value WHERE target_id = ANY ($1::uuid[])', [ids]);
  await work.query('DELETE FROM target WHERE id = ANY ($1::uuid[])', [ids]);
}

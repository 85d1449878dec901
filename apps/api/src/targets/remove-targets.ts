import { Work } from '../platform';

/** Takes away what people proposed, entered and set, inside another module's write: for demo data only. */
export async function removeTargets(work: Work, people: readonly string[]): Promise<void> {
  // A target has no recorder of its own; the audit trail knows who set it.
  const set = await work.query<{ id: string }>(
    `SELECT t.id FROM target t WHERE t.person_id = ANY ($1::uuid[]) OR EXISTS (SELECT 1 FROM audit_entry e WHERE e.subject = 'target'
       AND e.subject_id = t.id::text AND e.operation = 'insert' AND e.actor_id = ANY ($1::uuid[]))`,
    [people],
  );
  const ids = set.map((row) => row.id);
  await work.query('DELETE FROM target_value WHERE target_id = ANY ($1::uuid[])', [ids]);
  await work.query('DELETE FROM target WHERE id = ANY ($1::uuid[])', [ids]);
  await work.query(
    `UPDATE target_value SET proposal_id = NULL WHERE proposal_id IN (SELECT id FROM target_proposal
       WHERE proposed_by = ANY ($1::uuid[]) OR decided_by = ANY ($1::uuid[]))`,
    [people],
  );
  await work.query(
    'DELETE FROM target_proposal WHERE proposed_by = ANY ($1::uuid[]) OR decided_by = ANY ($1::uuid[])',
    [people],
  );
  await work.query('DELETE FROM target_figure WHERE recorded_by = ANY ($1::uuid[])', [people]);
}

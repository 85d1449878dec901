import { Work } from '../platform';

const BY = {
  referral_reward: ['computed_by', 'approved_by', 'paid_by', 'ended_by'],
  referral: ['filed_by'],
  star_award: ['person_id', 'nominated_by', 'approved_by', 'announced_by', 'ended_by'],
  award_rule: ['recorded_by', 'changed_by', 'reviewed_by'],
};

/** Takes away the awards of people and projects inside another module's write: for demo data only. */
export async function removeAwards(work: Work, people: readonly string[], projects: readonly string[]): Promise<void> {
  await work.query('DELETE FROM referral_reward WHERE project_id = ANY ($1::uuid[])', [projects]);
  for (const [table, columns] of Object.entries(BY)) {
    const named = columns.map((column) => `${column} = ANY ($1::uuid[])`).join(' OR ');
    await work.query(`DELETE FROM ${table} WHERE ${named}`, [people]);
  }
}

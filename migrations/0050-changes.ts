import { MigrationInterface, QueryRunner } from 'typeorm';

/** When a fact was told; equal to the expression of its reader. */
const TOLD = `(CASE WHEN origin = 'import' THEN held_from ELSE recorded_at END)`;

const INDEXES = {
  milestone_fact_told: `milestone_fact (${TOLD})`,
  milestone_fact_verified: 'milestone_fact (verified_at) WHERE verified_at IS NOT NULL',
  milestone_fact_returned: 'milestone_fact (returned_at) WHERE returned_at IS NOT NULL',
  milestone_fact_retracted: 'milestone_fact (retracted_at) WHERE retracted_at IS NOT NULL',
  project_terms_known: 'project_terms (known_from)',
  schedule_change_at: 'schedule_change (at)',
  light_from_day: 'light (from_day, id)',
};

export class Changes0050 implements MigrationInterface {
  name = 'Changes9000000000050';

  /** What happened since a day is read across all projects by the instant at which it happened. */
  async up(q: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(INDEXES)) await q.query(`CREATE INDEX ${name} ON ${on}`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP INDEX ${Object.keys(INDEXES).reverse().join(', ')}`);
  }
}

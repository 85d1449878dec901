import { MigrationInterface, QueryRunner } from 'typeorm';

export class FactReading0083 implements MigrationInterface {
  name = 'FactReading9000000000083';

  /**
   * Weeks read all facts of many projects, in the order in which they became known: the index holds all that is asked of a
   * fact, so that the table itself is not fetched page by page. Figures and marks are listed by their period.
   */
  async up(q: QueryRunner): Promise<void> {
    await q.query(
      'CREATE INDEX milestone_fact_read ON milestone_fact (project_id, held_from, id) INCLUDE (milestone, day, retracted_at)',
    );
    await q.query('DROP INDEX milestone_fact_project');
    await q.query('CREATE INDEX standing_entry_period ON standing_entry (period)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX standing_entry_period');
    await q.query('CREATE INDEX milestone_fact_project ON milestone_fact (project_id)');
    await q.query('DROP INDEX milestone_fact_read');
  }
}

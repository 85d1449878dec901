import { MigrationInterface, QueryRunner } from 'typeorm';

export class WeekReading0080 implements MigrationInterface {
  name = 'WeekReading9000000000080';

  /** Weeks are read by projects in batches, and a person's points by what the person has a part in. */
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE INDEX project_persons_project ON project_persons (project_id, known_from)');
    await q.query('CREATE INDEX project_persons_shares_index ON project_persons USING gin (shares jsonb_path_ops)');
    await q.query('CREATE INDEX investment_report_project ON investment_report (project_id, month)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX project_persons_project, project_persons_shares_index, investment_report_project');
  }
}

import { MigrationInterface, QueryRunner } from 'typeorm';

/** 增资扩产: a project's amount is what a firm that is here already adds. */
export class AddedInvestment0075 implements MigrationInterface {
  name = 'AddedInvestment9000000000075';

  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE project_terms ADD COLUMN added boolean NOT NULL DEFAULT false');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE project_terms DROP COLUMN added');
  }
}

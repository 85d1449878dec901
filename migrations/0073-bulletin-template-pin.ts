import { MigrationInterface, QueryRunner } from 'typeorm';

export class BulletinTemplatePin0073 implements MigrationInterface {
  name = 'BulletinTemplatePin9000000000073';

  /** What is frozen already stays as it is: it prints by the template that was in force at its freezing, as the uses tell. */
  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE bulletin ADD COLUMN template_file_id uuid,
      ADD CONSTRAINT bulletin_template_file_fk FOREIGN KEY (template_file_id) REFERENCES file (id),
      ADD CONSTRAINT bulletin_template_pinned CHECK (template_file_id IS NULL OR frozen_at IS NOT NULL)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE bulletin DROP COLUMN template_file_id');
  }
}

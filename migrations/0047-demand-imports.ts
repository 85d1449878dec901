import { MigrationInterface, QueryRunner } from 'typeorm';

export class DemandImports0047 implements MigrationInterface {
  name = 'DemandImports9000000000047';

  /** A ledger tells of projects or of what firms ask for; a row of the latter names the obstacle that it became. */
  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE import ADD COLUMN kind text NOT NULL DEFAULT 'projects'
      CONSTRAINT import_kind CHECK (kind IN ('projects', 'demands'))`);
    await q.query('ALTER TABLE import_row ADD COLUMN obstacle_id uuid');
    await q.query(
      `ALTER TABLE obstacle ADD CONSTRAINT obstacle_import_fk FOREIGN KEY (import_id) REFERENCES import (id)`,
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE obstacle DROP CONSTRAINT obstacle_import_fk');
    await q.query('ALTER TABLE import_row DROP COLUMN obstacle_id');
    await q.query('ALTER TABLE import DROP COLUMN kind');
  }
}

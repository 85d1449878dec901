import { MigrationInterface, QueryRunner } from 'typeorm';

export class LightRunFailures0065 implements MigrationInterface {
  name = 'LightRunFailures9000000000065';

  /** A run that fails says why, and each attempt at it is told from the one before. */
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE light_run
        ADD COLUMN attempt int NOT NULL DEFAULT 0,
        ADD COLUMN reason text,
        ADD CONSTRAINT light_run_reason CHECK (state <> 'failed' OR reason IS NOT NULL) NOT VALID`);
    await q.query(`UPDATE light_run SET reason = 'unknown' WHERE state = 'failed'`);
    await q.query('ALTER TABLE light_run VALIDATE CONSTRAINT light_run_reason');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE light_run DROP CONSTRAINT light_run_reason, DROP COLUMN reason, DROP COLUMN attempt');
  }
}

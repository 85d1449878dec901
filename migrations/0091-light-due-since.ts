import { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when a project waits for its lights to be read again: who reads them is told of one that waits too long. */
export class LightDueSince0091 implements MigrationInterface {
  name = 'LightDueSince9000000000091';

  async up(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE light_due ADD COLUMN at timestamptz NOT NULL DEFAULT now()');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE light_due DROP COLUMN at');
  }
}

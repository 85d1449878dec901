import { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTrail } from './parts/audit-of-many';

/** An agenda knows what was added to it later and what was taken off it; closed minutes are checked each night. */
export class AgendaAndMinutes0079 implements MigrationInterface {
  name = 'AgendaAndMinutes9000000000079';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ALTER TABLE meeting_item
        ADD COLUMN added boolean NOT NULL DEFAULT false,
        DROP CONSTRAINT meeting_item_kind,
        ADD CONSTRAINT meeting_item_kind CHECK
          (kind IN ('orders', 'light', 'lights', 'obstacle', 'obstacles', 'targets', 'leads', 'difficulty', 'manual'))`);
    // What somebody took off stays off, whatever is found again.
    await q.query(`
      CREATE TABLE meeting_dropped (
        id uuid CONSTRAINT meeting_dropped_pk PRIMARY KEY,
        meeting_id uuid NOT NULL,
        key text NOT NULL,
        CONSTRAINT meeting_dropped_meeting_fk FOREIGN KEY (meeting_id) REFERENCES meeting (id) ON DELETE CASCADE,
        CONSTRAINT meeting_dropped_once UNIQUE (meeting_id, key)
      )`);
    await auditTrail(q, 'meeting_dropped');
    await q.query(`
      CREATE TABLE minutes_check (
        id uuid CONSTRAINT minutes_check_pk PRIMARY KEY,
        day date NOT NULL,
        asked_by uuid CONSTRAINT minutes_check_asked_by_fk REFERENCES person (id),
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        meetings int NOT NULL,
        faults jsonb NOT NULL CONSTRAINT minutes_check_faults CHECK (jsonb_typeof(faults) = 'array')
      )`);
    await q.query('CREATE UNIQUE INDEX minutes_check_nightly ON minutes_check (day) WHERE asked_by IS NULL');
    await q.query('CREATE INDEX minutes_check_asked_by ON minutes_check (asked_by)');
    await auditTrail(q, 'minutes_check');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE minutes_check, meeting_dropped');
    await q.query(`
      ALTER TABLE meeting_item
        DROP COLUMN added,
        DROP CONSTRAINT meeting_item_kind,
        ADD CONSTRAINT meeting_item_kind
          CHECK (kind IN ('orders', 'light', 'lights', 'obstacle', 'targets', 'leads', 'difficulty', 'manual'))`);
  }
}

import { MigrationInterface, QueryRunner } from 'typeorm';

export class Speeds0033 implements MigrationInterface {
  name = 'Speeds9000000000033';

  async up(q: QueryRunner): Promise<void> {
    // Of leads that were there before, the audit trail knows when their appraisal began.
    await q.query('ALTER TABLE lead ADD COLUMN assessed_on date');
    await q.query(`SELECT set_config('app.actor_id', 'system', true)`);
    await q.query(`
      UPDATE lead l SET assessed_on = greatest((first.at AT TIME ZONE 'Asia/Shanghai')::date, l.registered_on)
      FROM (SELECT subject_id, min(at) AS at FROM audit_entry
        WHERE subject = 'lead' AND after ->> 'stage' = 'assessing' GROUP BY subject_id) first
      WHERE first.subject_id = l.id::text`);
    await q.query(
      'ALTER TABLE lead ADD CONSTRAINT lead_assessed_after_registered CHECK (assessed_on >= registered_on)',
    );
    await q.query('CREATE INDEX lead_assessed ON lead (assessed_on) WHERE assessed_on IS NOT NULL');
    // Versions are added and never changed: what a speed was held against stays known.
    await q.query(`
      CREATE TABLE speed_setting (
        id uuid CONSTRAINT speed_setting_pk PRIMARY KEY,
        version int NOT NULL CONSTRAINT speed_setting_version_unique UNIQUE
          CONSTRAINT speed_setting_version CHECK (version > 0),
        standards jsonb NOT NULL,
        baselines jsonb NOT NULL,
        reason text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        recorded_by uuid,
        CONSTRAINT speed_setting_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
      )`);
    await q.query(`CREATE TRIGGER speed_setting_append_only BEFORE UPDATE OR DELETE ON speed_setting
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await q.query(`CREATE TRIGGER speed_setting_audit AFTER INSERT ON speed_setting
      FOR EACH ROW EXECUTE FUNCTION audit_change()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE speed_setting');
    await q.query('ALTER TABLE lead DROP COLUMN assessed_on');
  }
}

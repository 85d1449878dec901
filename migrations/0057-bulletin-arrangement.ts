import { MigrationInterface, QueryRunner } from 'typeorm';

export class BulletinArrangement0057 implements MigrationInterface {
  name = 'BulletinArrangement9000000000057';

  /** A version a row; the newest holds. Without one the default of the rules does. */
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE bulletin_arrangement (
        id uuid CONSTRAINT bulletin_arrangement_pk PRIMARY KEY,
        version int NOT NULL CONSTRAINT bulletin_arrangement_version_unique UNIQUE
          CONSTRAINT bulletin_arrangement_version CHECK (version > 0),
        value jsonb NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT now(),
        changed_by uuid,
        CONSTRAINT bulletin_arrangement_changed_by_fk FOREIGN KEY (changed_by) REFERENCES person (id)
      )`);
    // A bulletin names the version it was compiled with, so none is changed or taken away.
    await q.query(`CREATE TRIGGER bulletin_arrangement_append_only BEFORE UPDATE OR DELETE ON bulletin_arrangement
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await q.query(`CREATE TRIGGER bulletin_arrangement_audit AFTER INSERT OR UPDATE OR DELETE ON bulletin_arrangement
      FOR EACH ROW EXECUTE FUNCTION audit_change()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE bulletin_arrangement');
  }
}

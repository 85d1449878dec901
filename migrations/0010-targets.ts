import { MigrationInterface, QueryRunner } from 'typeorm';

export class Targets0010 implements MigrationInterface {
  // TypeORM orders by the last 13 digits, and 0009 already uses the first of them.
  name = 'Targets9000000000010';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE target (
        id uuid CONSTRAINT target_pk PRIMARY KEY,
        year int NOT NULL CONSTRAINT target_year CHECK (year BETWEEN 2000 AND 2100),
        team_id uuid,
        measure text NOT NULL CONSTRAINT target_measure CHECK (measure IN ('signed', 'signedAmount', 'signedAtLeast1Yi',
          'signedAtLeast10Yi', 'landed', 'manufacturingLandedAtLeast1Yi', 'started', 'startedOnLandAcquisition', 'produced')),
        version int NOT NULL DEFAULT 1,
        CONSTRAINT target_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
        CONSTRAINT target_once UNIQUE NULLS NOT DISTINCT (year, team_id, measure)
      )`);
    // A past week is judged by the target that was known then, so values are versions, like a project's terms.
    await q.query(`
      CREATE TABLE target_value (
        id uuid CONSTRAINT target_value_pk PRIMARY KEY,
        target_id uuid NOT NULL,
        value bigint CONSTRAINT target_value_positive CHECK (value > 0),
        known_from timestamptz NOT NULL,
        known_to timestamptz,
        CONSTRAINT target_value_target_fk FOREIGN KEY (target_id) REFERENCES target (id),
        CONSTRAINT target_value_once EXCLUDE USING gist (target_id WITH =, tstzrange(known_from, known_to) WITH &&)
      )`);
    for (const table of ['target', 'target_value']) {
      await q.query(`CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION audit_change()`);
    }
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE target_value, target');
  }
}

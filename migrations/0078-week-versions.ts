import { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTrail } from './parts/audit-of-many';

/** The form of the reporting week in versions: each holds from a day on, which has its first weekday. */
export class WeekVersions0078 implements MigrationInterface {
  name = 'WeekVersions9000000000078';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE week_version (
        id uuid CONSTRAINT week_version_pk PRIMARY KEY,
        from_day date NOT NULL,
        first_weekday int NOT NULL CONSTRAINT week_version_weekday CHECK (first_weekday BETWEEN 1 AND 7),
        cutoff_hour int NOT NULL CONSTRAINT week_version_cutoff CHECK (cutoff_hour BETWEEN 0 AND 48),
        reason text NOT NULL CONSTRAINT week_version_reason CHECK (length(reason) BETWEEN 1 AND 200),
        decided_by uuid NOT NULL CONSTRAINT week_version_decided_by_fk REFERENCES person (id),
        decided_at timestamptz NOT NULL DEFAULT now(),
        withdrawn_by uuid CONSTRAINT week_version_withdrawn_by_fk REFERENCES person (id),
        withdrawn_at timestamptz,
        CONSTRAINT week_version_begins CHECK (extract(isodow FROM from_day) = first_weekday),
        CONSTRAINT week_version_withdrawn CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL))
      )`);
    await q.query('CREATE UNIQUE INDEX week_version_once ON week_version (from_day) WHERE withdrawn_at IS NULL');
    await q.query('CREATE INDEX week_version_decided_by ON week_version (decided_by)');
    await q.query('CREATE INDEX week_version_withdrawn_by ON week_version (withdrawn_by)');
    await auditTrail(q, 'week_version');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE week_version');
  }
}

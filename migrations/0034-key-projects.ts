import { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTrail } from './parts/audit-of-many';
import { dropKeepVersions, keepVersions, keptInVersions } from './parts/keep-versions';

const TABLES = ['key_project_settings', 'key_project', 'key_project_plan', 'investment_report'] as const;

export class KeyProjects0034 implements MigrationInterface {
  name = 'KeyProjects9000000000034';

  async up(q: QueryRunner): Promise<void> {
    await keepVersions(q);
    // No row means the defaults of the domain; each change is a version with the next number.
    await q.query(`
      CREATE TABLE key_project_settings (
        id uuid CONSTRAINT key_project_settings_pk PRIMARY KEY,
        version int NOT NULL CONSTRAINT key_project_settings_version UNIQUE,
        levels jsonb NOT NULL CONSTRAINT key_project_settings_levels CHECK (jsonb_array_length(levels) > 0),
        reporting_day int NOT NULL CONSTRAINT key_project_settings_reporting_day CHECK (reporting_day BETWEEN 1 AND 31),
        basis text NOT NULL CONSTRAINT key_project_settings_basis CHECK (basis IN ('days', 'plan')),
        known_from timestamptz NOT NULL,
        known_to timestamptz,
        recorded_by uuid,
        CONSTRAINT key_project_settings_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT key_project_settings_once EXCLUDE USING gist (tstzrange(known_from, known_to) WITH &&)
      )`);
    // A decision of the office rests on the project, so an import that brought the project can no longer be undone.
    await q.query(`
      CREATE TABLE key_project (
        id uuid CONSTRAINT key_project_pk PRIMARY KEY,
        year int NOT NULL CONSTRAINT key_project_year CHECK (year BETWEEN 2000 AND 2100),
        project_id uuid NOT NULL,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT key_project_once UNIQUE (year, project_id),
        CONSTRAINT key_project_project_fk FOREIGN KEY (project_id) REFERENCES project (id)
      )`);
    await q.query('CREATE INDEX key_project_project ON key_project (project_id)');
    await q.query(`
      CREATE TABLE key_project_plan (
        id uuid CONSTRAINT key_project_plan_pk PRIMARY KEY,
        key_project_id uuid NOT NULL,
        level text NOT NULL,
        serial int CONSTRAINT key_project_plan_serial CHECK (serial BETWEEN 0 AND 100000),
        content text,
        leader text,
        leader_id uuid,
        plan_fen bigint NOT NULL CONSTRAINT key_project_plan_fen CHECK (plan_fen BETWEEN 1 AND 900000000000000),
        months_fen bigint[] CONSTRAINT key_project_plan_months CHECK (cardinality(months_fen) = 12),
        planned_start date CONSTRAINT key_project_plan_start CHECK (extract(day FROM planned_start) = 1),
        planned_production date CONSTRAINT key_project_plan_production CHECK (extract(day FROM planned_production) = 1),
        listed boolean NOT NULL,
        reason text,
        known_from timestamptz NOT NULL,
        known_to timestamptz,
        recorded_by uuid,
        CONSTRAINT key_project_plan_key_project_fk FOREIGN KEY (key_project_id) REFERENCES key_project (id) ON DELETE CASCADE,
        CONSTRAINT key_project_plan_leader_fk FOREIGN KEY (leader_id) REFERENCES person (id),
        CONSTRAINT key_project_plan_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT key_project_plan_order CHECK (planned_production >= planned_start),
        CONSTRAINT key_project_plan_once EXCLUDE USING gist
          (key_project_id WITH =, tstzrange(known_from, known_to) WITH &&)
      )`);
    await q.query(
      'CREATE UNIQUE INDEX key_project_plan_current ON key_project_plan (key_project_id) WHERE known_to IS NULL',
    );
    // What was invested is a fact about the project, whichever list it stands on; a month's amount is known in versions.
    await q.query(`
      CREATE TABLE investment_report (
        id uuid CONSTRAINT investment_report_pk PRIMARY KEY,
        project_id uuid NOT NULL,
        month date NOT NULL CONSTRAINT investment_report_month CHECK (extract(day FROM month) = 1),
        amount_fen bigint NOT NULL CONSTRAINT investment_report_amount CHECK (amount_fen BETWEEN 0 AND 900000000000000),
        note text,
        reason text,
        reported_on date NOT NULL,
        known_from timestamptz NOT NULL,
        known_to timestamptz,
        recorded_by uuid,
        CONSTRAINT investment_report_project_fk FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT investment_report_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT investment_report_not_ahead CHECK (month <= reported_on),
        CONSTRAINT investment_report_once EXCLUDE USING gist
          (project_id WITH =, month WITH =, tstzrange(known_from, known_to) WITH &&)
      )`);
    await q.query(
      'CREATE UNIQUE INDEX investment_report_current ON investment_report (project_id, month) WHERE known_to IS NULL',
    );
    for (const table of TABLES) await auditTrail(q, table);
    for (const table of TABLES.filter((one) => one !== 'key_project')) await keptInVersions(q, table);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE investment_report, key_project_plan, key_project, key_project_settings');
    await dropKeepVersions(q);
  }
}

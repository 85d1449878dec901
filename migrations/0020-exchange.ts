import { MigrationInterface, QueryRunner } from 'typeorm';

export class Exchange0020 implements MigrationInterface {
  name = 'Exchange9000000000020';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE import_template (
        id uuid CONSTRAINT import_template_pk PRIMARY KEY,
        name text NOT NULL CONSTRAINT import_template_name_unique UNIQUE,
        headers jsonb NOT NULL,
        unit text,
        created_at timestamptz NOT NULL DEFAULT now(),
        created_by uuid,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT import_template_created_by_fk FOREIGN KEY (created_by) REFERENCES person (id)
      )`);
    // 'reading' numbers the readings of the file: what a reading that was overtaken still sends finds another number.
    await q.query(`
      CREATE TABLE import (
        id uuid CONSTRAINT import_pk PRIMARY KEY,
        file_id uuid NOT NULL,
        state text NOT NULL CONSTRAINT import_state
          CHECK (state IN ('reading', 'checked', 'failed', 'running', 'done', 'undone')),
        zone boolean NOT NULL,
        team_ids uuid[] NOT NULL,
        reading int NOT NULL DEFAULT 1,
        sheets jsonb NOT NULL DEFAULT '[]',
        correction jsonb NOT NULL DEFAULT '[]',
        template_id uuid,
        known_from date,
        counts jsonb NOT NULL DEFAULT '{}',
        failure jsonb,
        created_at timestamptz NOT NULL DEFAULT now(),
        created_by uuid,
        started_at timestamptz,
        finished_at timestamptz,
        undone_at timestamptz,
        undone_by uuid,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT import_file_fk FOREIGN KEY (file_id) REFERENCES file (id),
        CONSTRAINT import_template_fk FOREIGN KEY (template_id) REFERENCES import_template (id) ON DELETE SET NULL,
        CONSTRAINT import_created_by_fk FOREIGN KEY (created_by) REFERENCES person (id),
        CONSTRAINT import_undone_by_fk FOREIGN KEY (undone_by) REFERENCES person (id),
        CONSTRAINT import_failed CHECK ((state = 'failed') = (failure IS NOT NULL)),
        CONSTRAINT import_started CHECK (started_at IS NOT NULL OR state NOT IN ('done', 'undone')),
        CONSTRAINT import_finished CHECK ((finished_at IS NOT NULL) = (state IN ('done', 'undone'))),
        CONSTRAINT import_undone CHECK ((undone_at IS NOT NULL) = (state = 'undone'))
      )`);
    await q.query('CREATE INDEX import_created ON import (created_at, id)');
    await q.query('CREATE INDEX import_file ON import (file_id)');
    // A working table: what it brings about is audited where it arrives, its own rows are the trail of the import.
    await q.query(`
      CREATE TABLE import_row (
        id uuid CONSTRAINT import_row_pk PRIMARY KEY,
        import_id uuid NOT NULL,
        ordinal bigint NOT NULL,
        sheet text NOT NULL,
        row int NOT NULL,
        outcome text NOT NULL CONSTRAINT import_row_outcome
          CHECK (outcome IN ('ready', 'rejected', 'duplicate', 'dropped', 'new', 'updated', 'skipped')),
        identity text,
        value jsonb,
        below_threshold boolean NOT NULL DEFAULT false,
        findings jsonb NOT NULL DEFAULT '[]',
        duplicate_of_row uuid,
        duplicate_of_project uuid,
        decision text CONSTRAINT import_row_decision CHECK (decision IN ('new', 'same')),
        decided_at timestamptz,
        decided_by uuid,
        project_id uuid,
        CONSTRAINT import_row_import_fk FOREIGN KEY (import_id) REFERENCES import (id) ON DELETE CASCADE,
        CONSTRAINT import_row_decided_by_fk FOREIGN KEY (decided_by) REFERENCES person (id),
        CONSTRAINT import_row_place_unique UNIQUE (import_id, ordinal),
        CONSTRAINT import_row_value CHECK ((value IS NULL) = (identity IS NULL)),
        CONSTRAINT import_row_rejected CHECK (outcome = 'rejected' OR value IS NOT NULL),
        CONSTRAINT import_row_decided CHECK ((decision IS NULL) = (decided_at IS NULL))
      )`);
    await q.query('CREATE INDEX import_row_outcome_index ON import_row (import_id, outcome, ordinal)');
    await q.query("CREATE INDEX import_row_same ON import_row (identity) WHERE decision = 'same'");
    for (const table of ['import', 'import_template']) {
      await q.query(`CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION audit_change()`);
    }
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE import_row, import, import_template');
  }
}

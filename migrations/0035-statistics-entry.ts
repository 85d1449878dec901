import { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTrail } from './parts/audit-of-many';
import { keptInVersions } from './parts/keep-versions';

const STATE = `CHECK (state IN ('notDue', 'collecting', 'submitted', 'listed', 'rejected'))`;
const TABLES = ['statistics_checklist', 'statistics_entry', 'statistics_paper', 'statistics_event'] as const;

export class StatisticsEntry0035 implements MigrationInterface {
  name = 'StatisticsEntry9000000000035';

  async up(q: QueryRunner): Promise<void> {
    // No row means the defaults of the domain; each change is a version with the next number.
    await q.query(`
      CREATE TABLE statistics_checklist (
        id uuid CONSTRAINT statistics_checklist_pk PRIMARY KEY,
        version int NOT NULL CONSTRAINT statistics_checklist_version UNIQUE,
        papers jsonb NOT NULL CONSTRAINT statistics_checklist_papers CHECK (jsonb_array_length(papers) > 0),
        closing_day int NOT NULL CONSTRAINT statistics_checklist_closing_day CHECK (closing_day BETWEEN 1 AND 31),
        least_fen bigint NOT NULL CONSTRAINT statistics_checklist_least CHECK (least_fen >= 0),
        tolerance_basis_points int NOT NULL
          CONSTRAINT statistics_checklist_tolerance CHECK (tolerance_basis_points BETWEEN 0 AND 10000),
        known_from timestamptz NOT NULL,
        known_to timestamptz,
        recorded_by uuid,
        CONSTRAINT statistics_checklist_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT statistics_checklist_once EXCLUDE USING gist (tstzrange(known_from, known_to) WITH &&)
      )`);
    // Only cases that somebody has touched have a row: the state of the others follows from their start.
    await q.query(`
      CREATE TABLE statistics_entry (
        id uuid CONSTRAINT statistics_entry_pk PRIMARY KEY,
        project_id uuid NOT NULL CONSTRAINT statistics_entry_project UNIQUE,
        state text NOT NULL CONSTRAINT statistics_entry_state ${STATE},
        applicable boolean,
        applicable_reason text,
        submitted_on date,
        listed_on date,
        listed_code text,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT statistics_entry_project_fk FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT statistics_entry_listed CHECK ((state = 'listed') = (listed_on IS NOT NULL)
          AND (listed_on IS NULL) = (listed_code IS NULL)),
        CONSTRAINT statistics_entry_decided CHECK (applicable IS NULL OR applicable_reason IS NOT NULL)
      )`);
    await q.query('CREATE INDEX statistics_entry_by_state ON statistics_entry (state, project_id)');
    await q.query(`
      CREATE TABLE statistics_paper (
        id uuid CONSTRAINT statistics_paper_pk PRIMARY KEY,
        project_id uuid NOT NULL,
        code text NOT NULL,
        file_id uuid NOT NULL,
        investor text,
        contract_party text,
        amount_fen bigint CONSTRAINT statistics_paper_amount CHECK (amount_fen BETWEEN 0 AND 900000000000000),
        day date,
        note text,
        known_from timestamptz NOT NULL,
        known_to timestamptz,
        recorded_by uuid,
        CONSTRAINT statistics_paper_entry_fk FOREIGN KEY (project_id) REFERENCES statistics_entry (project_id),
        CONSTRAINT statistics_paper_file_fk FOREIGN KEY (file_id) REFERENCES file (id),
        CONSTRAINT statistics_paper_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT statistics_paper_once EXCLUDE USING gist
          (project_id WITH =, code WITH =, tstzrange(known_from, known_to) WITH &&)
      )`);
    await q.query(
      'CREATE UNIQUE INDEX statistics_paper_current ON statistics_paper (project_id, code) WHERE known_to IS NULL',
    );
    await q.query('CREATE INDEX statistics_paper_file ON statistics_paper (file_id)');
    await q.query(`
      CREATE TABLE statistics_event (
        id uuid CONSTRAINT statistics_event_pk PRIMARY KEY,
        project_id uuid NOT NULL,
        from_state text NOT NULL CONSTRAINT statistics_event_from ${STATE.replace('state', 'from_state')},
        to_state text NOT NULL CONSTRAINT statistics_event_to ${STATE.replace('state', 'to_state')},
        day date NOT NULL,
        reason text,
        code text,
        overridden boolean NOT NULL DEFAULT false,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        recorded_by uuid,
        CONSTRAINT statistics_event_entry_fk FOREIGN KEY (project_id) REFERENCES statistics_entry (project_id),
        CONSTRAINT statistics_event_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT statistics_event_overridden CHECK (NOT overridden OR reason IS NOT NULL)
      )`);
    await q.query('CREATE INDEX statistics_event_project ON statistics_event (project_id, at)');
    for (const table of TABLES) await auditTrail(q, table);
    for (const table of ['statistics_checklist', 'statistics_paper']) await keptInVersions(q, table);
    await q.query(`CREATE TRIGGER statistics_event_append_only BEFORE UPDATE ON statistics_event
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await q.query(`CREATE TRIGGER statistics_event_kept BEFORE DELETE ON statistics_event
      FOR EACH ROW EXECUTE FUNCTION keep_versions()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE statistics_event, statistics_paper, statistics_entry, statistics_checklist');
  }
}

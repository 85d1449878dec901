import { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnlyFacts, dropAppendOnlyFacts } from './parts/append-only-facts';
import { auditOfMany, auditTrail, dropAuditOfMany } from './parts/audit-of-many';
import { dropProjectCurrent, projectCurrent } from './parts/project-current';

const ORIGIN = `CHECK (origin IN ('entered', 'import', 'demo'))`;

export class Projects0004 implements MigrationInterface {
  name = 'Projects0004000000000004';

  async up(q: QueryRunner): Promise<void> {
    // One row a year, locked by who takes the next numbers: codes have no gaps, also when a signing is rolled back.
    await q.query(`
      CREATE TABLE project_code_counter (
        year int CONSTRAINT project_code_counter_pk PRIMARY KEY,
        last int NOT NULL CONSTRAINT project_code_counter_last CHECK (last > 0)
      )`);
    await q.query(`
      CREATE TABLE project (
        id uuid CONSTRAINT project_pk PRIMARY KEY,
        code text NOT NULL CONSTRAINT project_code_unique UNIQUE
          CONSTRAINT project_code CHECK (code ~ '^HS\\d{4}-\\d{4,7}$'),
        lead_id uuid CONSTRAINT project_lead_unique UNIQUE,
        manager_id uuid,
        origin text NOT NULL CONSTRAINT project_origin ${ORIGIN},
        import_id uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        created_by uuid,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT project_manager_fk FOREIGN KEY (manager_id) REFERENCES person (id),
        CONSTRAINT project_created_by_fk FOREIGN KEY (created_by) REFERENCES person (id),
        CONSTRAINT project_import CHECK ((origin = 'import') = (import_id IS NOT NULL))
      )`);
    await q.query('CREATE INDEX project_import_index ON project (import_id) WHERE import_id IS NOT NULL');
    await q.query("CREATE INDEX project_demo_index ON project (id) WHERE origin = 'demo'");
    await q.query(`
      CREATE FUNCTION share_sum(shares jsonb) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT sum((share ->> 'basisPoints')::numeric) FROM jsonb_array_elements(shares) AS share
      $$`);
    // Searched and compared byte by byte: the zone's own order of Chinese costs twice the time and helps nobody here.
    // A version holds from known_from until known_to; the one without an end is what is known now.
    await q.query(`
      CREATE TABLE project_terms (
        id uuid CONSTRAINT project_terms_pk PRIMARY KEY,
        project_id uuid NOT NULL,
        name text NOT NULL,
        company text NOT NULL,
        company_key text COLLATE "C" NOT NULL,
        industry text,
        amount_fen bigint NOT NULL CONSTRAINT project_terms_amount CHECK (amount_fen BETWEEN 0 AND 900000000000000),
        manufacturing boolean NOT NULL,
        land_mode text CONSTRAINT project_terms_land_mode
          CHECK (land_mode IN ('ownLand', 'newSpace', 'oldFactory', 'office')),
        lead_team_id uuid NOT NULL,
        shares jsonb NOT NULL,
        place text,
        search text COLLATE "C" NOT NULL,
        known_from timestamptz NOT NULL,
        known_to timestamptz,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        recorded_by uuid,
        reason text,
        origin text NOT NULL CONSTRAINT project_terms_origin ${ORIGIN},
        import_id uuid,
        CONSTRAINT project_terms_project_fk FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT project_terms_lead_team_fk FOREIGN KEY (lead_team_id) REFERENCES team (id),
        CONSTRAINT project_terms_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT project_terms_import CHECK ((origin = 'import') = (import_id IS NOT NULL)),
        CONSTRAINT project_terms_shares CHECK (share_sum(shares) = 10000
          AND shares @> jsonb_build_array(jsonb_build_object('teamId', lead_team_id))),
        CONSTRAINT project_terms_known CHECK (known_to IS NULL OR known_to >= known_from),
        CONSTRAINT project_terms_once EXCLUDE USING gist
          (project_id WITH =, tstzrange(known_from, known_to) WITH &&)
      )`);
    // Here and not in project_current, so that a new milestone leaves the large index alone.
    await q.query(
      `CREATE INDEX project_terms_search ON project_terms USING gin (bigrams(search)) WHERE known_to IS NULL`,
    );
    await q.query('CREATE UNIQUE INDEX project_terms_current ON project_terms (project_id) WHERE known_to IS NULL');
    await q.query('CREATE INDEX project_terms_project ON project_terms (project_id, known_from)');
    await q.query('CREATE INDEX project_terms_import_index ON project_terms (import_id) WHERE import_id IS NOT NULL');
    // A fact counts at T when held_from <= T and (retracted_at IS NULL OR retracted_at > T).
    await q.query(`
      CREATE TABLE milestone_fact (
        id uuid CONSTRAINT milestone_fact_pk PRIMARY KEY,
        project_id uuid NOT NULL,
        milestone text NOT NULL CONSTRAINT milestone_fact_milestone
          CHECK (milestone IN ('signing', 'landing', 'landAcquisition', 'start', 'production', 'fullCapacity')),
        day date NOT NULL,
        evidence_file_id uuid NOT NULL,
        evidence_sheet text,
        evidence_row int,
        note text,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        recorded_by uuid,
        verified_at timestamptz,
        verified_by uuid,
        held_from timestamptz,
        returned_at timestamptz,
        returned_by uuid,
        return_reason text,
        retracted_at timestamptz,
        retracted_by uuid,
        retract_reason text,
        retracted_import_id uuid,
        origin text NOT NULL CONSTRAINT milestone_fact_origin ${ORIGIN},
        import_id uuid,
        CONSTRAINT milestone_fact_project_fk FOREIGN KEY (project_id) REFERENCES project (id),
        CONSTRAINT milestone_fact_file_fk FOREIGN KEY (evidence_file_id) REFERENCES file (id),
        CONSTRAINT milestone_fact_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT milestone_fact_verified_by_fk FOREIGN KEY (verified_by) REFERENCES person (id),
        CONSTRAINT milestone_fact_returned_by_fk FOREIGN KEY (returned_by) REFERENCES person (id),
        CONSTRAINT milestone_fact_retracted_by_fk FOREIGN KEY (retracted_by) REFERENCES person (id),
        CONSTRAINT milestone_fact_import CHECK ((origin = 'import') = (import_id IS NOT NULL)),
        CONSTRAINT milestone_fact_evidence_row CHECK ((evidence_sheet IS NULL) = (evidence_row IS NULL)),
        CONSTRAINT milestone_fact_held CHECK ((verified_at IS NULL) = (held_from IS NULL)),
        CONSTRAINT milestone_fact_returned CHECK ((returned_at IS NULL) = (return_reason IS NULL)),
        CONSTRAINT milestone_fact_retracted CHECK ((retracted_at IS NULL) = (retract_reason IS NULL))
      )`);
    await q.query(`CREATE UNIQUE INDEX milestone_fact_standing ON milestone_fact (project_id, milestone)
      WHERE retracted_at IS NULL`);
    await q.query('CREATE INDEX milestone_fact_project ON milestone_fact (project_id)');
    await q.query('CREATE INDEX milestone_fact_day ON milestone_fact (day)');
    await q.query(`CREATE INDEX milestone_fact_waiting ON milestone_fact (recorded_at)
      WHERE verified_at IS NULL AND retracted_at IS NULL`);
    await q.query('CREATE INDEX milestone_fact_file ON milestone_fact (evidence_file_id)');
    await q.query('CREATE INDEX milestone_fact_import_index ON milestone_fact (import_id) WHERE import_id IS NOT NULL');
    await appendOnlyFacts(q);
    await projectCurrent(q);
    await auditOfMany(q);
    for (const table of ['project', 'project_terms', 'milestone_fact']) await auditTrail(q, table);
  }

  async down(q: QueryRunner): Promise<void> {
    await dropProjectCurrent(q);
    await q.query('DROP TABLE milestone_fact, project_terms, project, project_code_counter');
    await dropAuditOfMany(q);
    await dropAppendOnlyFacts(q);
    await q.query('DROP FUNCTION share_sum(jsonb)');
  }
}

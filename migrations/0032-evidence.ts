import { randomUUID } from 'node:crypto';
import { DEFAULT_DEFINITIONS, DEFINITION_KEYS } from '@huoshui/domain';
import { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, differ, onceSet } from './parts/append-only';
import { auditTrail } from './parts/audit-of-many';

const PAPER_KEPT = [
  'id, fact_id, kind, file_id, day, taken_at, time_source, latitude, longitude, accuracy_metres, place_source, place',
  'recorded_at, recorded_by',
].join(', ');

/** A file without a name is taken for what is usual at the milestone. */
const USUAL = `CASE milestone WHEN 'signing' THEN 'contract' WHEN 'landing' THEN 'businessLicence'
  WHEN 'landAcquisition' THEN 'landContract' WHEN 'start' THEN 'sitePhoto' WHEN 'production' THEN 'productionProof'
  ELSE 'acceptance' END`;

export class Evidence0032 implements MigrationInterface {
  name = 'Evidence9000000000032';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`SELECT set_config('app.actor_id', 'system', true)`);
    await this.papers(q);
    await this.definitions(q);
    await q.query(`SELECT set_config('app.actor_id', '', true)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE milestone_paper, definition_profile');
    await q.query('DROP FUNCTION milestone_paper_guard()');
  }

  /** A paper goes with its fact. A ledger row is told by the fact itself, so an import brings no papers. */
  private async papers(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE milestone_paper (
        id uuid CONSTRAINT milestone_paper_pk PRIMARY KEY,
        fact_id uuid NOT NULL,
        kind text NOT NULL CONSTRAINT milestone_paper_kind CHECK (kind IN ('contract', 'businessLicence', 'taxRegistration', 'capitalProof',
          'landResult', 'landContract', 'handOver', 'constructionPermit', 'sitePhoto', 'pilingPhoto', 'mainWorksPhoto',
          'equipmentPhoto', 'productionProof', 'acceptance', 'other')),
        file_id uuid NOT NULL,
        day date NOT NULL,
        taken_at timestamptz,
        time_source text CONSTRAINT milestone_paper_time_source CHECK (time_source IN ('photo', 'device')),
        latitude double precision CONSTRAINT milestone_paper_latitude CHECK (latitude BETWEEN -90 AND 90),
        longitude double precision CONSTRAINT milestone_paper_longitude CHECK (longitude BETWEEN -180 AND 180),
        accuracy_metres int CONSTRAINT milestone_paper_accuracy CHECK (accuracy_metres >= 0),
        place_source text CONSTRAINT milestone_paper_place_source CHECK (place_source IN ('photo', 'device')),
        place text,
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
        CONSTRAINT milestone_paper_fact_fk FOREIGN KEY (fact_id) REFERENCES milestone_fact (id) ON DELETE CASCADE,
        CONSTRAINT milestone_paper_file_fk FOREIGN KEY (file_id) REFERENCES file (id),
        CONSTRAINT milestone_paper_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT milestone_paper_verified_by_fk FOREIGN KEY (verified_by) REFERENCES person (id),
        CONSTRAINT milestone_paper_returned_by_fk FOREIGN KEY (returned_by) REFERENCES person (id),
        CONSTRAINT milestone_paper_retracted_by_fk FOREIGN KEY (retracted_by) REFERENCES person (id),
        CONSTRAINT milestone_paper_taken CHECK ((taken_at IS NULL) = (time_source IS NULL)),
        CONSTRAINT milestone_paper_point CHECK ((latitude IS NULL) = (longitude IS NULL)
          AND (latitude IS NULL) = (place_source IS NULL)),
        CONSTRAINT milestone_paper_held CHECK ((verified_at IS NULL) = (held_from IS NULL)),
        CONSTRAINT milestone_paper_returned CHECK ((returned_at IS NULL) = (return_reason IS NULL)),
        CONSTRAINT milestone_paper_retracted CHECK ((retracted_at IS NULL) = (retract_reason IS NULL))
      )`);
    await q.query('CREATE INDEX milestone_paper_fact ON milestone_paper (fact_id)');
    await q.query('CREATE INDEX milestone_paper_file ON milestone_paper (file_id)');
    await q.query(`CREATE INDEX milestone_paper_waiting ON milestone_paper (recorded_at)
      WHERE verified_at IS NULL AND retracted_at IS NULL`);
    await appendOnly(q, 'milestone_paper', [
      differ(PAPER_KEPT),
      onceSet('verified_at', 'verified_at, verified_by, held_from'),
      onceSet('returned_at', 'returned_at, returned_by, return_reason'),
      onceSet('retracted_at', 'retracted_at, retracted_by, retract_reason'),
    ]);
    await auditTrail(q, 'milestone_paper');
    await q.query(`
      INSERT INTO milestone_paper (id, fact_id, kind, file_id, day, recorded_at, recorded_by, verified_at, verified_by, held_from)
      SELECT gen_random_uuid(), id, ${USUAL}, evidence_file_id, day, recorded_at, recorded_by,
        verified_at, verified_by, held_from
      FROM milestone_fact WHERE evidence_sheet IS NULL`);
  }

  /** Asked from `effective_from` on, and known from `activated_at` on; from then on another version, never another text. */
  private async definitions(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE definition_profile (
        id uuid CONSTRAINT definition_profile_pk PRIMARY KEY,
        key text NOT NULL CONSTRAINT definition_profile_key CHECK (key IN ('zone', 'city', 'statistics')),
        number int NOT NULL CONSTRAINT definition_profile_positive CHECK (number > 0),
        name text NOT NULL,
        body jsonb NOT NULL,
        effective_from date,
        activated_at timestamptz,
        activated_by uuid,
        created_at timestamptz NOT NULL DEFAULT now(),
        created_by uuid,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT definition_profile_number_unique UNIQUE (key, number),
        CONSTRAINT definition_profile_created_by_fk FOREIGN KEY (created_by) REFERENCES person (id),
        CONSTRAINT definition_profile_activated_by_fk FOREIGN KEY (activated_by) REFERENCES person (id),
        CONSTRAINT definition_profile_activated CHECK ((effective_from IS NULL) = (activated_at IS NULL))
      )`);
    await q.query(
      'CREATE INDEX definition_profile_effective ON definition_profile (key, effective_from DESC, number DESC)',
    );
    await q.query(`CREATE TRIGGER definition_profile_kept BEFORE UPDATE OR DELETE ON definition_profile FOR EACH ROW
      WHEN (OLD.effective_from IS NOT NULL) EXECUTE FUNCTION refuse_change()`);
    await q.query(`CREATE TRIGGER definition_profile_audit AFTER INSERT OR UPDATE OR DELETE ON definition_profile
      FOR EACH ROW EXECUTE FUNCTION audit_change()`);
    // A new zone has the three from the first day on; a later default never changes a zone that has its own.
    for (const key of DEFINITION_KEYS) {
      const { name, body } = DEFAULT_DEFINITIONS[key];
      await q.query(
        `INSERT INTO definition_profile (id, key, number, name, body, effective_from, activated_at)
         VALUES ($1, $2, 1, $3, $4, '1901-01-01', '1901-01-01T00:00:00+08')`,
        [randomUUID(), key, name, JSON.stringify(body)],
      );
    }
  }
}

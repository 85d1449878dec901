import { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTrail } from './parts/audit-of-many';

const COUNTED = [
  'signed',
  'signedAmount',
  'signedAtLeast1Yi',
  'signedAtLeast10Yi',
  'landed',
  'manufacturingLandedAtLeast1Yi',
  'started',
  'startedOnLandAcquisition',
  'produced',
];
const ENTERED = ['fixedInvestment', 'newOutput'];
const PERIODS = [
  'year',
  ...[1, 2, 3, 4].map((at) => `q${at}`),
  ...Array.from({ length: 12 }, (_, at) => month(at + 1)),
];

function month(at: number): string {
  return `m${String(at).padStart(2, '0')}`;
}

const oneOf = (column: string, values: readonly string[]): string =>
  `${column} IN (${values.map((value) => `'${value}'`).join(', ')})`;

const MEASURES = [...COUNTED, 'fullCapacity', ...ENTERED];

export class TargetPlans0059 implements MigrationInterface {
  name = 'TargetPlans9000000000059';

  async up(q: QueryRunner): Promise<void> {
    await this.widen(q);
    // What somebody wants stands apart from what counts: an unapproved target can never be read as one.
    await q.query(`
      CREATE TABLE target_proposal (
        id uuid CONSTRAINT target_proposal_pk PRIMARY KEY,
        year int NOT NULL CONSTRAINT target_proposal_year CHECK (year BETWEEN 2000 AND 2100),
        title text NOT NULL CONSTRAINT target_proposal_title CHECK (length(title) BETWEEN 1 AND 60),
        reason text NOT NULL CONSTRAINT target_proposal_reason CHECK (length(reason) BETWEEN 1 AND 500),
        state text NOT NULL CONSTRAINT target_proposal_state
          CHECK (state IN ('proposed', 'approved', 'rejected', 'withdrawn')),
        team_id uuid,
        proposed_by uuid,
        proposed_at timestamptz NOT NULL,
        decided_by uuid,
        decided_at timestamptz,
        note text,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT target_proposal_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
        CONSTRAINT target_proposal_proposed_by_fk FOREIGN KEY (proposed_by) REFERENCES person (id),
        CONSTRAINT target_proposal_decided_by_fk FOREIGN KEY (decided_by) REFERENCES person (id),
        CONSTRAINT target_proposal_decided CHECK ((state = 'proposed') = (decided_at IS NULL)),
        CONSTRAINT target_proposal_second CHECK (state NOT IN ('approved', 'rejected') OR decided_by IS DISTINCT FROM proposed_by),
        CONSTRAINT target_proposal_rejected CHECK (state <> 'rejected' OR note IS NOT NULL)
      )`);
    await q.query('CREATE INDEX target_proposal_year_index ON target_proposal (year, proposed_at)');
    await q.query('CREATE INDEX target_proposal_proposer ON target_proposal (proposed_by)');
    await q.query('CREATE INDEX target_proposal_decider ON target_proposal (decided_by)');
    await q.query(`
      CREATE TABLE target_proposal_entry (
        id uuid CONSTRAINT target_proposal_entry_pk PRIMARY KEY,
        proposal_id uuid NOT NULL,
        position int NOT NULL,
        team_id uuid,
        person_id uuid,
        measure text NOT NULL CONSTRAINT target_proposal_entry_measure CHECK (${oneOf('measure', MEASURES)}),
        period text NOT NULL CONSTRAINT target_proposal_entry_period CHECK (${oneOf('period', PERIODS)}),
        value bigint CONSTRAINT target_proposal_entry_value CHECK (value > 0),
        stretch bigint,
        from_value bigint,
        from_stretch bigint,
        CONSTRAINT target_proposal_entry_proposal_fk FOREIGN KEY (proposal_id) REFERENCES target_proposal (id) ON DELETE CASCADE,
        CONSTRAINT target_proposal_entry_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
        CONSTRAINT target_proposal_entry_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT target_proposal_entry_owner CHECK (person_id IS NULL OR team_id IS NOT NULL),
        CONSTRAINT target_proposal_entry_stretch CHECK (stretch IS NULL OR (value IS NOT NULL AND stretch >= value)),
        CONSTRAINT target_proposal_entry_once UNIQUE NULLS NOT DISTINCT (proposal_id, team_id, person_id, measure, period)
      )`);
    await q.query('CREATE INDEX target_proposal_entry_person_index ON target_proposal_entry (person_id)');
    await q.query(`ALTER TABLE target_value ADD CONSTRAINT target_value_proposal_fk
      FOREIGN KEY (proposal_id) REFERENCES target_proposal (id)`);
    await q.query('CREATE INDEX target_value_proposal ON target_value (proposal_id)');
    await q.query(`
      CREATE TABLE target_figure (
        id uuid CONSTRAINT target_figure_pk PRIMARY KEY,
        year int NOT NULL CONSTRAINT target_figure_year CHECK (year BETWEEN 2000 AND 2100),
        month int NOT NULL CONSTRAINT target_figure_month CHECK (month BETWEEN 1 AND 12),
        team_id uuid,
        measure text NOT NULL CONSTRAINT target_figure_measure CHECK (${oneOf('measure', ENTERED)}),
        amount_fen bigint NOT NULL CONSTRAINT target_figure_amount CHECK (amount_fen BETWEEN 0 AND 900000000000000),
        source text NOT NULL CONSTRAINT target_figure_source CHECK (length(source) BETWEEN 1 AND 120),
        known_from timestamptz NOT NULL,
        known_to timestamptz,
        recorded_by uuid,
        CONSTRAINT target_figure_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
        CONSTRAINT target_figure_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
      )`);
    await q.query(`CREATE UNIQUE INDEX target_figure_standing ON target_figure (year, measure, team_id, month)
      NULLS NOT DISTINCT WHERE known_to IS NULL`);
    await q.query('CREATE INDEX target_figure_recorder ON target_figure (recorded_by)');
    for (const table of ['target_proposal', 'target_proposal_entry', 'target_figure']) await auditTrail(q, table);
  }

  private async widen(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE target ADD COLUMN person_id uuid, ADD COLUMN period text NOT NULL DEFAULT 'year',
      DROP CONSTRAINT target_measure, DROP CONSTRAINT target_once,
      ADD CONSTRAINT target_measure CHECK (${oneOf('measure', MEASURES)}),
      ADD CONSTRAINT target_period CHECK (${oneOf('period', PERIODS)}),
      ADD CONSTRAINT target_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
      ADD CONSTRAINT target_owner CHECK (person_id IS NULL OR team_id IS NOT NULL),
      ADD CONSTRAINT target_once UNIQUE NULLS NOT DISTINCT (year, team_id, person_id, period, measure)`);
    await q.query('CREATE INDEX target_person ON target (person_id, year) WHERE person_id IS NOT NULL');
    await q.query('CREATE INDEX target_team ON target (team_id)');
    await q.query(`ALTER TABLE target_value ADD COLUMN stretch bigint, ADD COLUMN proposal_id uuid,
      ADD CONSTRAINT target_value_stretch CHECK (stretch IS NULL OR (value IS NOT NULL AND stretch >= value))`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE target_value DROP CONSTRAINT target_value_proposal_fk');
    await q.query('DROP TABLE target_figure, target_proposal_entry, target_proposal');
    await q.query(
      `ALTER TABLE target_value DROP CONSTRAINT target_value_stretch, DROP COLUMN proposal_id, DROP COLUMN stretch`,
    );
    await q.query(`ALTER TABLE target DROP CONSTRAINT target_once, DROP CONSTRAINT target_owner,
      DROP CONSTRAINT target_person_fk, DROP CONSTRAINT target_period, DROP CONSTRAINT target_measure,
      DROP COLUMN period, DROP COLUMN person_id,
      ADD CONSTRAINT target_measure CHECK (${oneOf('measure', COUNTED)}),
      ADD CONSTRAINT target_once UNIQUE NULLS NOT DISTINCT (year, team_id, measure)`);
    await q.query('DROP INDEX IF EXISTS target_team');
  }
}

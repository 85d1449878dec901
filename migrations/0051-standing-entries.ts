import { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, differ, onceSet } from './parts/append-only';
import { auditTrail } from './parts/audit-of-many';

const SAID = [
  'id, kind, name, period, day, team_id, person_id, value, evidence_file_id, evidence_text, reason',
  'recorded_at, recorded_by, demo',
].join(', ');

export class StandingEntries0051 implements MigrationInterface {
  name = 'StandingEntries9000000000051';

  /** Figures and marks that no other room holds: facts, counted once a second person confirmed them. */
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE standing_entry (
        id uuid CONSTRAINT standing_entry_pk PRIMARY KEY,
        kind text NOT NULL CONSTRAINT standing_entry_kind CHECK (kind IN ('figure', 'mark')),
        name text NOT NULL CONSTRAINT standing_entry_name CHECK (name ~ '^[a-z][a-zA-Z0-9]{0,39}$'),
        period text NOT NULL CONSTRAINT standing_entry_period CHECK (period ~ '^\\d{4}-(W\\d{2}|\\d{2})$'),
        day date NOT NULL,
        team_id uuid,
        person_id uuid,
        value numeric(15, 6) NOT NULL,
        evidence_file_id uuid,
        evidence_text text CONSTRAINT standing_entry_evidence_text CHECK (length(evidence_text) BETWEEN 1 AND 500),
        reason text NOT NULL CONSTRAINT standing_entry_reason CHECK (length(reason) BETWEEN 1 AND 500),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        recorded_by uuid,
        confirmed_at timestamptz,
        confirmed_by uuid,
        held_from timestamptz,
        retracted_at timestamptz,
        retracted_by uuid,
        retract_reason text,
        demo boolean NOT NULL DEFAULT false,
        CONSTRAINT standing_entry_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
        CONSTRAINT standing_entry_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT standing_entry_file_fk FOREIGN KEY (evidence_file_id) REFERENCES file (id),
        CONSTRAINT standing_entry_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT standing_entry_confirmed_by_fk FOREIGN KEY (confirmed_by) REFERENCES person (id),
        CONSTRAINT standing_entry_retracted_by_fk FOREIGN KEY (retracted_by) REFERENCES person (id),
        CONSTRAINT standing_entry_subject CHECK (num_nonnulls(team_id, person_id) = 1),
        CONSTRAINT standing_entry_evidence CHECK (num_nonnulls(evidence_file_id, evidence_text) > 0),
        CONSTRAINT standing_entry_held CHECK ((confirmed_at IS NULL) = (held_from IS NULL)),
        CONSTRAINT standing_entry_two CHECK (confirmed_by <> recorded_by),
        CONSTRAINT standing_entry_retracted CHECK ((retracted_at IS NULL) = (retract_reason IS NULL))
      )`);
    // One figure a period; marks are given by several people.
    await q.query(`CREATE UNIQUE INDEX standing_entry_once
      ON standing_entry (name, period, coalesce(team_id, person_id)) WHERE kind = 'figure' AND retracted_at IS NULL`);
    await q.query('CREATE INDEX standing_entry_day ON standing_entry (day, id)');
    await q.query('CREATE INDEX standing_entry_file ON standing_entry (evidence_file_id)');
    await appendOnly(q, 'standing_entry', [
      differ(SAID),
      onceSet('confirmed_at', 'confirmed_at, confirmed_by, held_from'),
      onceSet('retracted_at', 'retracted_at, retracted_by, retract_reason'),
    ]);
    await auditTrail(q, 'standing_entry');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE standing_entry');
    await q.query('DROP FUNCTION standing_entry_guard()');
  }
}

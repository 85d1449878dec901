import { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTrail } from './parts/audit-of-many';

/** Objections (异议) of teams to published bulletins, and the terms in which they are filed and answered. */
export class Objections0093 implements MigrationInterface {
  name = 'Objections9000000000093';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE objection_terms (
        id uuid CONSTRAINT objection_terms_pk PRIMARY KEY,
        number int NOT NULL CONSTRAINT objection_terms_once UNIQUE CONSTRAINT objection_terms_number CHECK (number > 0),
        window_days int NOT NULL CONSTRAINT objection_terms_window CHECK (window_days BETWEEN 1 AND 60),
        answer_days int NOT NULL CONSTRAINT objection_terms_answer CHECK (answer_days BETWEEN 1 AND 60),
        known_from timestamptz NOT NULL DEFAULT clock_timestamp(),
        recorded_by uuid,
        CONSTRAINT objection_terms_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id)
      )`);
    await q.query(`
      CREATE TABLE objection (
        id uuid CONSTRAINT objection_pk PRIMARY KEY,
        bulletin_id uuid NOT NULL,
        team_id uuid NOT NULL,
        item_key text,
        printed jsonb NOT NULL,
        claim text NOT NULL CONSTRAINT objection_claim CHECK (length(claim) BETWEEN 1 AND 200),
        reason text NOT NULL CONSTRAINT objection_reason CHECK (length(reason) BETWEEN 1 AND 1000),
        evidence_file_id uuid,
        state text NOT NULL CONSTRAINT objection_state CHECK (state IN ('filed', 'upheld', 'rejected', 'withdrawn')),
        filed_at timestamptz NOT NULL,
        filed_by uuid,
        due_on date NOT NULL,
        answer text CONSTRAINT objection_answer CHECK (length(answer) BETWEEN 1 AND 1000),
        remedy text CONSTRAINT objection_remedy CHECK (remedy IN ('corrigendum', 'nextBulletin')),
        corrigendum_id uuid,
        answered_at timestamptz,
        answered_by uuid,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT objection_bulletin_fk FOREIGN KEY (bulletin_id) REFERENCES bulletin (id) ON DELETE CASCADE,
        CONSTRAINT objection_team_fk FOREIGN KEY (team_id) REFERENCES team (id),
        CONSTRAINT objection_evidence_fk FOREIGN KEY (evidence_file_id) REFERENCES file (id),
        CONSTRAINT objection_corrigendum_fk FOREIGN KEY (corrigendum_id) REFERENCES corrigendum (id) ON DELETE SET NULL,
        CONSTRAINT objection_filed_by_fk FOREIGN KEY (filed_by) REFERENCES person (id),
        CONSTRAINT objection_answered_by_fk FOREIGN KEY (answered_by) REFERENCES person (id),
        CONSTRAINT objection_answered CHECK ((state = 'filed') = (answered_at IS NULL)
          AND (state IN ('upheld', 'rejected')) = (answer IS NOT NULL)),
        CONSTRAINT objection_remedied CHECK ((state = 'upheld') = (remedy IS NOT NULL)
          AND (corrigendum_id IS NULL OR remedy = 'corrigendum'))
      )`);
    // One open objection to a figure at a time.
    await q.query(`CREATE UNIQUE INDEX objection_open ON objection (bulletin_id, team_id, coalesce(item_key, ''))
      WHERE state = 'filed'`);
    await q.query(`CREATE INDEX objection_due ON objection (due_on, id) WHERE state = 'filed'`);
    await q.query('CREATE INDEX objection_filed ON objection (filed_at, id)');
    await q.query('CREATE INDEX objection_team ON objection (team_id, filed_at, id)');
    await q.query('CREATE INDEX objection_bulletin ON objection (bulletin_id, filed_at)');
    await q.query('CREATE INDEX objection_evidence ON objection (evidence_file_id) WHERE evidence_file_id IS NOT NULL');
    await q.query('CREATE INDEX objection_corrigendum ON objection (corrigendum_id) WHERE corrigendum_id IS NOT NULL');
    // What was said stays as it was said; what was decided stays decided, though its corrigendum may go with its bulletin.
    const said = [
      'bulletin_id',
      'team_id',
      'item_key',
      'printed',
      'claim',
      'reason',
      'evidence_file_id',
      'filed_at',
      'due_on',
    ];
    await q.query(`CREATE TRIGGER objection_said BEFORE UPDATE ON objection FOR EACH ROW
      WHEN ((${said.map((one) => `OLD.${one}`).join(', ')}) IS DISTINCT FROM (${said.map((one) => `NEW.${one}`).join(', ')}))
      EXECUTE FUNCTION refuse_change()`);
    await q.query(`CREATE TRIGGER objection_decided BEFORE UPDATE ON objection FOR EACH ROW
      WHEN (OLD.state <> 'filed' AND to_jsonb(NEW) - 'corrigendum_id' IS DISTINCT FROM to_jsonb(OLD) - 'corrigendum_id')
      EXECUTE FUNCTION refuse_change()`);
    for (const table of ['objection', 'objection_terms']) await auditTrail(q, table);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE objection, objection_terms');
  }
}

import { MigrationInterface, QueryRunner } from 'typeorm';

export class ReplayAndCorrigenda0055 implements MigrationInterface {
  name = 'ReplayAndCorrigenda9000000000055';

  async up(q: QueryRunner): Promise<void> {
    await replayRuns(q);
    await corrigenda(q);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TRIGGER chain_link_subject ON chain_link');
    await q.query('ALTER TABLE chain_link DROP COLUMN corrigendum_id, DROP COLUMN removed');
    await q.query('DROP TABLE corrigendum, replay_run');
    await q.query('DROP FUNCTION corrigendum_guard(), chain_link_subject()');
  }
}

/** What computing every frozen bulletin again has found, kept with its verdict on each week. */
async function replayRuns(q: QueryRunner): Promise<void> {
  await q.query(`
    CREATE TABLE replay_run (
      id uuid CONSTRAINT replay_run_pk PRIMARY KEY,
      kind text NOT NULL CONSTRAINT replay_run_kind CHECK (kind IN ('nightly', 'asked', 'command')),
      day date NOT NULL,
      state text NOT NULL DEFAULT 'waiting'
        CONSTRAINT replay_run_state CHECK (state IN ('waiting', 'running', 'done', 'failed')),
      done int NOT NULL DEFAULT 0,
      total int NOT NULL DEFAULT 0,
      differing int NOT NULL DEFAULT 0,
      verdicts jsonb NOT NULL DEFAULT '[]',
      failure text,
      requested_at timestamptz NOT NULL DEFAULT now(),
      requested_by uuid,
      started_at timestamptz,
      beat_at timestamptz,
      finished_at timestamptz,
      CONSTRAINT replay_run_requested_by_fk FOREIGN KEY (requested_by) REFERENCES person (id) ON DELETE SET NULL,
      CONSTRAINT replay_run_finished CHECK ((state IN ('done', 'failed')) = (finished_at IS NOT NULL)),
      CONSTRAINT replay_run_failure CHECK ((state = 'failed') = (failure IS NOT NULL))
    )`);
  await q.query(`CREATE UNIQUE INDEX replay_run_nightly ON replay_run (day) WHERE kind = 'nightly'`);
  await q.query('CREATE INDEX replay_run_requested ON replay_run (requested_at DESC)');
  // Who asked is on record; how far it has come is not worth a line each.
  await q.query(`CREATE TRIGGER replay_run_audit_insert AFTER INSERT ON replay_run
    FOR EACH ROW EXECUTE FUNCTION audit_change()`);
}

async function corrigenda(q: QueryRunner): Promise<void> {
  await q.query(`
    CREATE TABLE corrigendum (
      id uuid CONSTRAINT corrigendum_pk PRIMARY KEY,
      bulletin_id uuid NOT NULL,
      state text NOT NULL CONSTRAINT corrigendum_state CHECK (state IN ('drafted', 'approved', 'published', 'withdrawn')),
      reason text NOT NULL,
      items jsonb NOT NULL,
      drafted_at timestamptz NOT NULL,
      drafted_by uuid,
      approved_at timestamptz,
      approved_by uuid,
      published_at timestamptz,
      published_by uuid,
      number int,
      issued_on date,
      sha256 text CONSTRAINT corrigendum_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
      version int NOT NULL DEFAULT 1,
      CONSTRAINT corrigendum_bulletin_fk FOREIGN KEY (bulletin_id) REFERENCES bulletin (id) ON DELETE CASCADE,
      CONSTRAINT corrigendum_drafted_by_fk FOREIGN KEY (drafted_by) REFERENCES person (id),
      CONSTRAINT corrigendum_approved_by_fk FOREIGN KEY (approved_by) REFERENCES person (id),
      CONSTRAINT corrigendum_published_by_fk FOREIGN KEY (published_by) REFERENCES person (id),
      CONSTRAINT corrigendum_number_unique UNIQUE (bulletin_id, number),
      CONSTRAINT corrigendum_approved CHECK ((state IN ('approved', 'published')) = (approved_at IS NOT NULL)),
      CONSTRAINT corrigendum_published CHECK ((state = 'published') = (published_at IS NOT NULL)
        AND (state = 'published') = (number IS NOT NULL) AND (state = 'published') = (issued_on IS NOT NULL)
        AND (state = 'published') = (sha256 IS NOT NULL))
    )`);
  await q.query(`
    CREATE FUNCTION corrigendum_guard() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'DELETE' AND coalesce(current_setting('app.removal', true), '') <> '' THEN RETURN OLD; END IF;
      RAISE EXCEPTION 'a published corrigendum is immutable' USING ERRCODE = 'HS002';
    END $$`);
  await q.query(`CREATE TRIGGER corrigendum_immutable BEFORE UPDATE OR DELETE ON corrigendum FOR EACH ROW
    WHEN (OLD.state = 'published') EXECUTE FUNCTION corrigendum_guard()`);
  await q.query(`CREATE TRIGGER corrigendum_audit AFTER INSERT OR UPDATE OR DELETE ON corrigendum
    FOR EACH ROW EXECUTE FUNCTION audit_change()`);
  await q.query(`ALTER TABLE chain_link ADD COLUMN corrigendum_id uuid, ADD COLUMN removed boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT chain_link_corrigendum_fk FOREIGN KEY (corrigendum_id) REFERENCES corrigendum (id),
    ADD CONSTRAINT chain_link_corrigendum_unique UNIQUE (corrigendum_id)`);
  // Only the removal of demo data leaves a link without its paper.
  await q.query(`
    CREATE FUNCTION chain_link_subject() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF num_nonnulls(NEW.bulletin_id, NEW.corrigendum_id) <> 1 THEN
        RAISE EXCEPTION 'a link holds one paper' USING ERRCODE = 'HS002';
      END IF;
      RETURN NEW;
    END $$`);
  await q.query(`CREATE TRIGGER chain_link_subject BEFORE INSERT ON chain_link
    FOR EACH ROW EXECUTE FUNCTION chain_link_subject()`);
}

import { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform0001 implements MigrationInterface {
  name = 'Platform0001000000000001';

  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    await q.query('CREATE EXTENSION IF NOT EXISTS btree_gist');
    // A search of two Chinese characters is one bigram: an index over them answers where trigrams scan everything.
    await q.query(`
      CREATE FUNCTION bigrams(said text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
        SELECT coalesce(array_agg(one || two), '{}')
        FROM unnest(string_to_array(said, NULL), (string_to_array(said, NULL))[2:]) AS pair (one, two)
        WHERE two IS NOT NULL
      $$`);
    await q.query(`
      CREATE TABLE audit_entry (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT audit_entry_pk PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid,
        request_id text NOT NULL,
        subject text NOT NULL,
        subject_id text NOT NULL,
        operation text NOT NULL CONSTRAINT audit_entry_operation CHECK (operation IN ('insert', 'update', 'delete')),
        before jsonb,
        after jsonb
      )`);
    await q.query('CREATE INDEX audit_entry_subject ON audit_entry (subject, subject_id, id)');
    await q.query('CREATE INDEX audit_entry_actor ON audit_entry (actor_id, id)');
    // An inserted row is its own image until it changes; a change keeps the columns that differ; a deletion keeps the whole row.
    await q.query(`
      CREATE FUNCTION audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        actor text := current_setting('app.actor_id', true);
        old_row jsonb; new_row jsonb; was jsonb; became jsonb;
      BEGIN
        IF actor IS NULL OR actor = '' THEN
          RAISE EXCEPTION 'written beside the unit of work: %', TG_TABLE_NAME USING ERRCODE = 'HS001';
        END IF;
        IF TG_OP <> 'INSERT' THEN old_row := to_jsonb(OLD); END IF;
        IF TG_OP <> 'DELETE' THEN new_row := to_jsonb(NEW); END IF;
        IF TG_OP = 'UPDATE' THEN
          SELECT jsonb_object_agg(key, value), jsonb_object_agg(key, new_row -> key) INTO was, became
          FROM jsonb_each(old_row) WHERE value IS DISTINCT FROM new_row -> key;
          IF was IS NULL THEN RETURN NULL; END IF;
        ELSE
          was := old_row;
        END IF;
        INSERT INTO audit_entry (actor_id, request_id, subject, subject_id, operation, before, after)
        VALUES (CASE WHEN actor = 'system' THEN NULL ELSE actor::uuid END,
                coalesce(current_setting('app.request_id', true), ''), TG_TABLE_NAME,
                coalesce(new_row, old_row) ->> 'id', lower(TG_OP), was, became);
        RETURN NULL;
      END $$`);
    await q.query(`
      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'HS002';
      END $$`);
    await q.query(`CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
      FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
    await q.query(`
      CREATE TABLE outbox (
        id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT outbox_pk PRIMARY KEY,
        job text NOT NULL,
        identity text NOT NULL,
        payload jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        relayed_at timestamptz,
        done_at timestamptz
      )`);
    await q.query('CREATE INDEX outbox_not_relayed ON outbox (id) WHERE relayed_at IS NULL');
    await q.query('CREATE INDEX outbox_not_done ON outbox (relayed_at) WHERE done_at IS NULL');
    await q.query(`
      CREATE TABLE idempotency_key (
        owner text NOT NULL,
        key text NOT NULL,
        fingerprint text NOT NULL,
        result jsonb NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT idempotency_key_pk PRIMARY KEY (owner, key)
      )`);
    await q.query('CREATE INDEX idempotency_key_at ON idempotency_key (at)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE idempotency_key, outbox, audit_entry');
    await q.query('DROP FUNCTION audit_change(), refuse_change(), bigrams(text)');
    await q.query('DROP EXTENSION btree_gist, pg_trgm');
  }
}

import { MigrationInterface, QueryRunner } from 'typeorm';

const SEALED = `state IN ('frozen', 'published')`;

/** Without an argument the very text of the migration before, so that going down leaves no trace. */
const guard = (update = ''): string => `
      CREATE OR REPLACE FUNCTION bulletin_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND OLD.demo AND coalesce(current_setting('app.removal', true), '') <> '' THEN RETURN OLD; END IF;
        ${update}RAISE EXCEPTION 'a frozen bulletin is immutable' USING ERRCODE = 'HS002';
      END $$`;

/** Publishing is the one step after the seal, and touches nothing but itself. */
const PUBLISHING = `IF TG_OP = 'UPDATE' AND OLD.state = 'frozen' AND NEW.state = 'published'
        AND to_jsonb(NEW) - '{state,published_at,published_by,version}'::text[]
          = to_jsonb(OLD) - '{state,published_at,published_by,version}'::text[] THEN
      RETURN NEW;
    END IF;
    `;

const immutable = (sealed: string): string => `
  CREATE TRIGGER bulletin_immutable BEFORE UPDATE OR DELETE ON bulletin FOR EACH ROW
  WHEN (${sealed}) EXECUTE FUNCTION bulletin_guard()`;

const frozen = (sealed: string): string => `
  ADD CONSTRAINT bulletin_frozen CHECK ((${sealed}) = (frozen_at IS NOT NULL) AND (${sealed}) = (number IS NOT NULL)
    AND (${sealed}) = (issued_on IS NOT NULL) AND (${sealed}) = (sha256 IS NOT NULL))`;

export class BulletinChain0054 implements MigrationInterface {
  name = 'BulletinChain9000000000054';

  async up(q: QueryRunner): Promise<void> {
    await q.query('DROP TRIGGER bulletin_immutable ON bulletin');
    await q.query(`ALTER TABLE bulletin DROP CONSTRAINT bulletin_state, DROP CONSTRAINT bulletin_frozen,
      ADD COLUMN remarks_by uuid, ADD COLUMN approved_at timestamptz, ADD COLUMN approved_by uuid,
      ADD COLUMN published_at timestamptz, ADD COLUMN published_by uuid,
      ADD CONSTRAINT bulletin_remarks_by_fk FOREIGN KEY (remarks_by) REFERENCES person (id),
      ADD CONSTRAINT bulletin_approved_by_fk FOREIGN KEY (approved_by) REFERENCES person (id),
      ADD CONSTRAINT bulletin_published_by_fk FOREIGN KEY (published_by) REFERENCES person (id),
      ADD CONSTRAINT bulletin_state CHECK (state IN ('compiled', 'reviewed', 'approved', 'frozen', 'published'))`);
    // What was frozen before there was publishing was open to every reader: it counts as published when it was frozen.
    await q.query(`SELECT set_config('app.actor_id', 'system', true)`);
    await q.query(`UPDATE bulletin SET state = 'published', published_at = frozen_at, published_by = frozen_by
      WHERE state = 'frozen'`);
    await q.query(`SELECT set_config('app.actor_id', '', true)`);
    // A bulletin frozen before there was an approval has none.
    await q.query(`ALTER TABLE bulletin ${frozen(SEALED)},
      ADD CONSTRAINT bulletin_approved CHECK ((state <> 'approved' OR approved_at IS NOT NULL)
        AND (state NOT IN ('compiled', 'reviewed') OR approved_at IS NULL)),
      ADD CONSTRAINT bulletin_published CHECK ((state = 'published') = (published_at IS NOT NULL))`);
    await q.query(guard(PUBLISHING));
    await q.query(immutable(`OLD.${SEALED}`));
    await this.chain(q);
  }

  /** What was sealed, in the order in which it was; a link whose paper went with the demo keeps its hash. */
  private async chain(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE chain_link (
        position int CONSTRAINT chain_link_pk PRIMARY KEY CONSTRAINT chain_link_position CHECK (position > 0),
        previous text NOT NULL CONSTRAINT chain_link_previous CHECK (previous ~ '^[0-9a-f]{64}$'),
        sha256 text NOT NULL CONSTRAINT chain_link_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        bulletin_id uuid,
        sealed_at timestamptz NOT NULL,
        CONSTRAINT chain_link_bulletin_fk FOREIGN KEY (bulletin_id) REFERENCES bulletin (id),
        CONSTRAINT chain_link_previous_unique UNIQUE (previous),
        CONSTRAINT chain_link_sha256_unique UNIQUE (sha256),
        CONSTRAINT chain_link_bulletin_unique UNIQUE (bulletin_id)
      )`);
    await q.query(`CREATE TRIGGER chain_link_append_only BEFORE UPDATE OR DELETE ON chain_link FOR EACH ROW
      WHEN (coalesce(current_setting('app.removal', true), '') = '') EXECUTE FUNCTION refuse_change()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE chain_link');
    await q.query('DROP TRIGGER bulletin_immutable ON bulletin');
    await q.query(`ALTER TABLE bulletin DROP CONSTRAINT bulletin_state, DROP CONSTRAINT bulletin_frozen,
      DROP CONSTRAINT bulletin_approved, DROP CONSTRAINT bulletin_published`);
    await q.query(`SELECT set_config('app.actor_id', 'system', true)`);
    await q.query(`UPDATE bulletin SET state = CASE state WHEN 'published' THEN 'frozen' ELSE 'reviewed' END
      WHERE state IN ('published', 'approved')`);
    await q.query(`SELECT set_config('app.actor_id', '', true)`);
    await q.query(`ALTER TABLE bulletin
      DROP COLUMN remarks_by, DROP COLUMN approved_at, DROP COLUMN approved_by, DROP COLUMN published_at,
      DROP COLUMN published_by, ADD CONSTRAINT bulletin_state CHECK (state IN ('compiled', 'reviewed', 'frozen')),
      ${frozen(`state = 'frozen'`)}`);
    await q.query(guard());
    await q.query(immutable(`OLD.state = 'frozen'`));
  }
}

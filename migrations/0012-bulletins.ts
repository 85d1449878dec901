import { MigrationInterface, QueryRunner } from 'typeorm';

export class Bulletins0012 implements MigrationInterface {
  name = 'Bulletins9000000000012';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE bulletin (
        id uuid CONSTRAINT bulletin_pk PRIMARY KEY,
        week text NOT NULL CONSTRAINT bulletin_week_unique UNIQUE CONSTRAINT bulletin_week CHECK (week ~ '^[0-9]{4}-W[0-9]{2}$'),
        year int NOT NULL,
        state text NOT NULL CONSTRAINT bulletin_state CHECK (state IN ('compiled', 'reviewed', 'frozen')),
        rule_set_number int NOT NULL,
        cutoff timestamptz NOT NULL,
        content jsonb NOT NULL,
        remarks text NOT NULL DEFAULT '',
        compiled_at timestamptz NOT NULL,
        reviewed_at timestamptz,
        reviewed_by uuid,
        frozen_at timestamptz,
        frozen_by uuid,
        number int,
        issued_on date,
        sha256 text CONSTRAINT bulletin_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        demo boolean NOT NULL DEFAULT false,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT bulletin_rule_set_fk FOREIGN KEY (rule_set_number) REFERENCES rule_set (number),
        CONSTRAINT bulletin_reviewed_by_fk FOREIGN KEY (reviewed_by) REFERENCES person (id),
        CONSTRAINT bulletin_frozen_by_fk FOREIGN KEY (frozen_by) REFERENCES person (id),
        CONSTRAINT bulletin_number_unique UNIQUE (year, number),
        CONSTRAINT bulletin_reviewed CHECK ((state = 'compiled') = (reviewed_at IS NULL)),
        CONSTRAINT bulletin_frozen CHECK ((state = 'frozen') = (frozen_at IS NOT NULL)
          AND (state = 'frozen') = (number IS NOT NULL) AND (state = 'frozen') = (issued_on IS NOT NULL)
          AND (state = 'frozen') = (sha256 IS NOT NULL))
      )`);
    // Only the removal of demo data, which announces itself in app.removal, may take a frozen bulletin away.
    await q.query(`
      CREATE FUNCTION bulletin_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP = 'DELETE' AND OLD.demo AND coalesce(current_setting('app.removal', true), '') <> '' THEN RETURN OLD; END IF;
        RAISE EXCEPTION 'a frozen bulletin is immutable' USING ERRCODE = 'HS002';
      END $$`);
    await q.query(`CREATE TRIGGER bulletin_immutable BEFORE UPDATE OR DELETE ON bulletin FOR EACH ROW
      WHEN (OLD.state = 'frozen') EXECUTE FUNCTION bulletin_guard()`);
    await q.query(`CREATE TRIGGER bulletin_audit AFTER INSERT OR UPDATE OR DELETE ON bulletin
      FOR EACH ROW EXECUTE FUNCTION audit_change()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE bulletin');
    await q.query('DROP FUNCTION bulletin_guard()');
  }
}

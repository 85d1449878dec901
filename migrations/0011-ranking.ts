import { randomUUID } from 'node:crypto';
import { DEFAULT_RULE_SET } from '@huoshui/domain';
import { MigrationInterface, QueryRunner } from 'typeorm';

export class Ranking0011 implements MigrationInterface {
  name = 'Ranking9000000000011';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE rule_set (
        id uuid CONSTRAINT rule_set_pk PRIMARY KEY,
        number int NOT NULL CONSTRAINT rule_set_number_unique UNIQUE,
        name text NOT NULL,
        content jsonb NOT NULL,
        effective_from text CONSTRAINT rule_set_effective_from CHECK (effective_from ~ '^[0-9]{4}-W[0-9]{2}$'),
        used_through text CONSTRAINT rule_set_used_through CHECK (used_through >= effective_from),
        created_at timestamptz NOT NULL DEFAULT now(),
        created_by uuid,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT rule_set_created_by_fk FOREIGN KEY (created_by) REFERENCES person (id)
      )`);
    await q.query('CREATE INDEX rule_set_effective ON rule_set (effective_from DESC, number DESC)');
    // People were told that these rules score them: from then on another version, never another text.
    await q.query(`CREATE TRIGGER rule_set_kept BEFORE UPDATE ON rule_set FOR EACH ROW
      WHEN (OLD.effective_from IS NOT NULL AND (NEW.content <> OLD.content OR NEW.number <> OLD.number OR NEW.name <> OLD.name)
        OR OLD.used_through IS NOT NULL AND NEW.effective_from IS DISTINCT FROM OLD.effective_from)
      EXECUTE FUNCTION refuse_change()`);
    await q.query(`CREATE TRIGGER rule_set_stays BEFORE DELETE ON rule_set FOR EACH ROW
      WHEN (OLD.effective_from IS NOT NULL) EXECUTE FUNCTION refuse_change()`);
    await q.query(`CREATE TRIGGER rule_set_audit AFTER INSERT OR UPDATE OR DELETE ON rule_set
      FOR EACH ROW EXECUTE FUNCTION audit_change()`);
    // A new zone is scored by the default from its first week on; a later default never changes a zone that has one.
    await q.query(`SELECT set_config('app.actor_id', 'system', true)`);
    await q.query(
      `INSERT INTO rule_set (id, number, name, content, effective_from) VALUES ($1, 1, $2, $3, '1901-W01')`,
      [randomUUID(), DEFAULT_RULE_SET.name, JSON.stringify(DEFAULT_RULE_SET)],
    );
    await q.query(`SELECT set_config('app.actor_id', '', true)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE rule_set');
  }
}

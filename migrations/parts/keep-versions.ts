import { QueryRunner } from 'typeorm';

/**
 * A guard for tables of versions and facts that end by `known_to`: rows are only added, their end is set once. Only a
 * removal that says its name in `app.removal` may change or take them; the audit trail keeps what it takes.
 */
export const keepVersions = (q: QueryRunner): Promise<unknown> =>
  q.query(`
    CREATE FUNCTION keep_versions() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      removing boolean := coalesce(current_setting('app.removal', true), '') <> '';
    BEGIN
      IF TG_OP = 'DELETE' THEN
        IF removing THEN RETURN OLD; END IF;
      ELSIF removing OR (OLD.known_to IS NULL AND to_jsonb(NEW) - 'known_to' = to_jsonb(OLD) - 'known_to') THEN
        RETURN NEW;
      END IF;
      RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'HS002';
    END $$`);

export const keptInVersions = (q: QueryRunner, table: string): Promise<unknown> =>
  q.query(`CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION keep_versions()`);

/** After the tables have gone. */
export const dropKeepVersions = (q: QueryRunner): Promise<unknown> => q.query('DROP FUNCTION keep_versions()');

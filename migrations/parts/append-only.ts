import { QueryRunner } from 'typeorm';

const row = (of: 'OLD' | 'NEW', columns: string): string =>
  `(${columns
    .split(', ')
    .map((column) => `${of}.${column}`)
    .join(', ')})`;

/** True where one of the columns changes. */
export const differ = (columns: string): string => `${row('OLD', columns)} IS DISTINCT FROM ${row('NEW', columns)}`;

/** True where a mark that was set changes, or what was set with it. */
export const onceSet = (mark: string, columns: string): string => `OLD.${mark} IS NOT NULL AND ${differ(columns)}`;

/**
 * Lets rows of a table only be added, and changed only where none of `faults` holds. Only the undo of an import and the
 * removal of demo data, which announce themselves in `app.removal`, may take rows away; the audit trail keeps what they take.
 */
export async function appendOnly(q: QueryRunner, table: string, faults: readonly string[]): Promise<void> {
  await q.query(`
      CREATE FUNCTION ${table}_guard() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        removing boolean := coalesce(current_setting('app.removal', true), '') <> '';
        wrong boolean := false;
      BEGIN
        IF TG_OP = 'DELETE' THEN
          IF removing THEN RETURN OLD; END IF;
          wrong := true;
        ELSIF NOT removing THEN
          wrong := (${faults.join(')\n            OR (')});
        END IF;
        IF wrong THEN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'HS002'; END IF;
        RETURN NEW;
      END $$`);
  await q.query(`CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
      FOR EACH ROW EXECUTE FUNCTION ${table}_guard()`);
}

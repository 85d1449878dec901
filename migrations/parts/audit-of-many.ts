import { QueryRunner } from 'typeorm';

/** As audit_change(), for the insertions of a whole statement at once: an import brings 50 000 rows, a row trigger each takes half its time. */
export const auditOfMany = (q: QueryRunner): Promise<unknown> =>
  q.query(`
    CREATE FUNCTION audit_insertions() RETURNS trigger LANGUAGE plpgsql AS $$
    DECLARE
      actor text := current_setting('app.actor_id', true);
    BEGIN
      IF actor IS NULL OR actor = '' THEN
        RAISE EXCEPTION 'written beside the unit of work: %', TG_TABLE_NAME USING ERRCODE = 'HS001';
      END IF;
      INSERT INTO audit_entry (actor_id, request_id, subject, subject_id, operation)
      SELECT CASE WHEN actor = 'system' THEN NULL ELSE actor::uuid END,
        coalesce(current_setting('app.request_id', true), ''), TG_TABLE_NAME, id, 'insert' FROM inserted;
      RETURN NULL;
    END $$`);

export async function auditTrail(q: QueryRunner, table: string): Promise<void> {
  await q.query(`CREATE TRIGGER ${table}_audit_insert AFTER INSERT ON ${table}
    REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION audit_insertions()`);
  await q.query(`CREATE TRIGGER ${table}_audit AFTER UPDATE OR DELETE ON ${table}
    FOR EACH ROW EXECUTE FUNCTION audit_change()`);
}

/** After the tables have gone. */
export const dropAuditOfMany = (q: QueryRunner): Promise<unknown> => q.query('DROP FUNCTION audit_insertions()');

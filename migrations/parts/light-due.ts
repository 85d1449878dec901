import { QueryRunner } from 'typeorm';

/**
 * Whose lights are to be read again. Facts about a project are written by many rooms, one row or fifty thousand at a
 * time: a trigger sees each statement, whoever writes it. Lines are only added, so that nobody waits for anybody; the job
 * that takes them up reads a project once, however often it was touched.
 */
export async function lightDue(q: QueryRunner): Promise<void> {
  await q.query(`
    CREATE TABLE light_due (
      id bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT light_due_pk PRIMARY KEY,
      project_id uuid NOT NULL
    )`);
  await q.query(`
    CREATE FUNCTION light_due_changed() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      INSERT INTO light_due (project_id) SELECT DISTINCT project_id FROM changed WHERE project_id IS NOT NULL;
      IF FOUND THEN
        INSERT INTO outbox (job, identity, payload) SELECT 'lights.refresh', 'lights.refresh', '{}'
        WHERE NOT EXISTS (SELECT 1 FROM outbox WHERE job = 'lights.refresh' AND relayed_at IS NULL);
      END IF;
      RETURN NULL;
    END $$`);
}

/** After the triggers have gone. */
export async function dropLightDue(q: QueryRunner): Promise<void> {
  await q.query('DROP FUNCTION light_due_changed()');
  await q.query('DROP TABLE light_due');
}

const OPERATIONS = { insert: 'NEW', update: 'NEW', delete: 'OLD' } as const;

/** Lets changes of a table with a `project_id` call for the project's lights. */
export async function lightDueOn(q: QueryRunner, table: string): Promise<void> {
  for (const [operation, image] of Object.entries(OPERATIONS)) {
    await q.query(`CREATE TRIGGER ${table}_light_${operation} AFTER ${operation.toUpperCase()} ON ${table}
      REFERENCING ${image} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION light_due_changed()`);
  }
}

export async function noLightDueOn(q: QueryRunner, table: string): Promise<void> {
  for (const operation of Object.keys(OPERATIONS)) {
    await q.query(`DROP TRIGGER ${table}_light_${operation} ON ${table}`);
  }
}

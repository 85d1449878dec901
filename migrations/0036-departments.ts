import { MigrationInterface, QueryRunner } from 'typeorm';

/** Names are settings; these stand until an office has its own. */
const DEFAULTS = ['科技产业局', '自然资源分局', '建设环保局', '行政审批局', '税务局', '供电局'];

export class Departments0036 implements MigrationInterface {
  name = 'Departments9000000000036';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE department (
        id uuid CONSTRAINT department_pk PRIMARY KEY,
        name text NOT NULL CONSTRAINT department_name_unique UNIQUE,
        active boolean NOT NULL DEFAULT true,
        sort_order int NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        version int NOT NULL DEFAULT 1
      )`);
    await q.query(`
      CREATE TABLE department_member (
        id uuid CONSTRAINT department_member_pk PRIMARY KEY,
        department_id uuid NOT NULL,
        person_id uuid NOT NULL,
        head boolean NOT NULL DEFAULT false,
        from_day date NOT NULL,
        to_day date,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT department_member_department_fk FOREIGN KEY (department_id) REFERENCES department (id),
        CONSTRAINT department_member_person_fk FOREIGN KEY (person_id) REFERENCES person (id),
        CONSTRAINT department_member_days CHECK (to_day IS NULL OR to_day >= from_day),
        CONSTRAINT department_member_once EXCLUDE USING gist
          (department_id WITH =, person_id WITH =, daterange(from_day, to_day, '[]') WITH &&)
      )`);
    await q.query('CREATE INDEX department_member_person ON department_member (person_id)');
    await q.query(
      `INSERT INTO department (id, name, sort_order)
       SELECT gen_random_uuid(), name, at FROM unnest($1::text[]) WITH ORDINALITY AS d (name, at)`,
      [DEFAULTS],
    );
    for (const table of ['department', 'department_member']) {
      await q.query(`CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION audit_change()`);
    }
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE department_member, department');
  }
}

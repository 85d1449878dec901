import { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['bulletin_template', 'bulletin_template_use'];

export class BulletinTemplates0058 implements MigrationInterface {
  name = 'BulletinTemplates9000000000058';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE bulletin_template (
        id uuid CONSTRAINT bulletin_template_pk PRIMARY KEY,
        number int NOT NULL CONSTRAINT bulletin_template_number_unique UNIQUE
          CONSTRAINT bulletin_template_number CHECK (number > 0),
        file_id uuid NOT NULL,
        uploaded_at timestamptz NOT NULL DEFAULT now(),
        uploaded_by uuid,
        CONSTRAINT bulletin_template_file_fk FOREIGN KEY (file_id) REFERENCES file (id),
        CONSTRAINT bulletin_template_uploaded_by_fk FOREIGN KEY (uploaded_by) REFERENCES person (id)
      )`);
    // The newest use holds; one without a template is the return to the product's own.
    await q.query(`
      CREATE TABLE bulletin_template_use (
        id uuid CONSTRAINT bulletin_template_use_pk PRIMARY KEY,
        template_id uuid,
        used_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        used_by uuid,
        CONSTRAINT bulletin_template_use_template_fk FOREIGN KEY (template_id) REFERENCES bulletin_template (id),
        CONSTRAINT bulletin_template_use_used_by_fk FOREIGN KEY (used_by) REFERENCES person (id)
      )`);
    await q.query('CREATE INDEX bulletin_template_use_at ON bulletin_template_use (used_at)');
    for (const table of TABLES) {
      await q.query(`CREATE TRIGGER ${table}_append_only BEFORE UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION refuse_change()`);
      await q.query(`CREATE TRIGGER ${table}_audit AFTER INSERT OR UPDATE OR DELETE ON ${table}
        FOR EACH ROW EXECUTE FUNCTION audit_change()`);
    }
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`DROP TABLE ${[...TABLES].reverse().join(', ')}`);
  }
}

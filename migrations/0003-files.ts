import { MigrationInterface, QueryRunner } from 'typeorm';

export class Files0003 implements MigrationInterface {
  name = 'Files0003000000000003';

  async up(q: QueryRunner): Promise<void> {
    // The bytes lie in the files folder under their hash; the same file kept twice is two rows and one copy.
    await q.query(`
      CREATE TABLE file (
        id uuid CONSTRAINT file_pk PRIMARY KEY,
        name text NOT NULL,
        type text NOT NULL,
        bytes bigint NOT NULL CONSTRAINT file_bytes CHECK (bytes > 0),
        sha256 text NOT NULL CONSTRAINT file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        uploaded_by uuid,
        uploaded_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT file_uploaded_by_fk FOREIGN KEY (uploaded_by) REFERENCES person (id)
      )`);
    await q.query('CREATE INDEX file_uploaded_by ON file (uploaded_by)');
    await q.query('CREATE INDEX file_sha256_index ON file (sha256)');
    await q.query(`CREATE TRIGGER file_audit AFTER INSERT OR UPDATE OR DELETE ON file
      FOR EACH ROW EXECUTE FUNCTION audit_change()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE file');
  }
}

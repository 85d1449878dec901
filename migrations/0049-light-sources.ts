import { MigrationInterface, QueryRunner } from 'typeorm';
import { lightDueOn, noLightDueOn } from './parts/light-due';

/** Facts that lights read, in tables made after the lights' own or beside them. */
const WATCHED = ['key_project', 'investment_report', 'statistics_entry', 'obstacle', 'progress_report', 'schedule'];

export class LightSources0049 implements MigrationInterface {
  name = 'LightSources9000000000049';

  async up(q: QueryRunner): Promise<void> {
    for (const table of WATCHED) await lightDueOn(q, table);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of WATCHED) await noLightDueOn(q, table);
  }
}

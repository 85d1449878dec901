import { MigrationInterface, QueryRunner } from 'typeorm';

export class SignedLeads0021 implements MigrationInterface {
  name = 'SignedLeads9000000000021';

  /** A lead and the project it became name each other; the write that makes or takes away both is judged at its end. */
  async up(q: QueryRunner): Promise<void> {
    await q.query(`ALTER TABLE project ADD CONSTRAINT project_lead_fk FOREIGN KEY (lead_id) REFERENCES lead (id)
      DEFERRABLE INITIALLY DEFERRED`);
    await q.query(`ALTER TABLE lead ADD CONSTRAINT lead_project_fk FOREIGN KEY (project_id) REFERENCES project (id)
      DEFERRABLE INITIALLY DEFERRED`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('ALTER TABLE lead DROP CONSTRAINT lead_project_fk');
    await q.query('ALTER TABLE project DROP CONSTRAINT project_lead_fk');
  }
}

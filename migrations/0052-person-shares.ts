import { MigrationInterface, QueryRunner } from 'typeorm';
import { auditTrail } from './parts/audit-of-many';
import { keptInVersions } from './parts/keep-versions';

export class PersonShares0052 implements MigrationInterface {
  name = 'PersonShares9000000000052';

  /** Who brought a project in which part, kept as versions like its terms. A signed lead's owner has it whole. */
  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      CREATE TABLE project_persons (
        id uuid CONSTRAINT project_persons_pk PRIMARY KEY,
        project_id uuid NOT NULL,
        shares jsonb NOT NULL,
        reason text,
        known_from timestamptz NOT NULL,
        known_to timestamptz,
        recorded_by uuid,
        CONSTRAINT project_persons_project_fk FOREIGN KEY (project_id) REFERENCES project (id) ON DELETE CASCADE,
        CONSTRAINT project_persons_recorded_by_fk FOREIGN KEY (recorded_by) REFERENCES person (id),
        CONSTRAINT project_persons_shares CHECK (share_sum(shares) = 10000),
        CONSTRAINT project_persons_once EXCLUDE USING gist (project_id WITH =, tstzrange(known_from, known_to) WITH &&)
      )`);
    await q.query('CREATE UNIQUE INDEX project_persons_current ON project_persons (project_id) WHERE known_to IS NULL');
    await keptInVersions(q, 'project_persons');
    await auditTrail(q, 'project_persons');
    await q.query(`SELECT set_config('app.actor_id', 'system', true)`);
    await q.query(`
      INSERT INTO project_persons (id, project_id, shares, known_from)
      SELECT gen_random_uuid(), p.id, jsonb_build_array(jsonb_build_object('personId', l.owner_id, 'basisPoints', 10000)),
        p.created_at
      FROM project p JOIN lead l ON l.id = p.lead_id`);
    await q.query(`SELECT set_config('app.actor_id', '', true)`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE project_persons');
  }
}

import { MigrationInterface, QueryRunner } from 'typeorm';
import { appendOnly, differ, onceSet } from './parts/append-only';
import { keptInVersions } from './parts/keep-versions';

const VERSIONS = ['target_value', 'target_figure'];

export class TargetsKept0081 implements MigrationInterface {
  name = 'TargetsKept9000000000081';

  /** Past weeks are judged by the targets of then: what was asked for, decided and valued is added to, never rewritten. */
  async up(q: QueryRunner): Promise<void> {
    await appendOnly(q, 'target_proposal', [
      differ('id, year, title, reason, team_id, proposed_by, proposed_at'),
      onceSet('decided_at', 'state, decided_by, decided_at, note'),
    ]);
    await appendOnly(q, 'target_proposal_entry', ['true']);
    for (const table of VERSIONS) await keptInVersions(q, table);
  }

  async down(q: QueryRunner): Promise<void> {
    for (const table of [...VERSIONS, 'target_proposal', 'target_proposal_entry']) {
      await q.query(`DROP TRIGGER ${table}_append_only ON ${table}`);
    }
    await q.query('DROP FUNCTION target_proposal_guard(), target_proposal_entry_guard()');
  }
}

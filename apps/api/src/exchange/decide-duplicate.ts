import { Injectable } from '@nestjs/common';
import { DuplicateDecision, ImportState, LedgerRow } from '@huoshui/domain';
import { Actor, Clock, found, Refusal, seesZone, UnitOfWork, Work } from '../platform';
import { applyRows } from './apply-rows';
import { lockImport } from './import-sight';
import { ImportRow } from './import.row';
import { countRows } from './staged-rows';

interface Held {
  id: string;
  sheet: string;
  row: number;
  value: LedgerRow;
  outcome: string;
  otherTeamId: string;
}

@Injectable()
export class DecideDuplicate {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * A suspected duplicate is a project of its own, which is then opened, or the same one, which leaves the row out. Before the run
   * the decision waits for it. What touches another team's project the commanding office decides.
   * @throws Refusal `import.row.decided`, `import.state.closed`, `session.forbidden`
   */
  run(actor: Actor, importId: string, rowId: string, decision: DuplicateDecision): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const ledger = await lockImport(work, actor, importId);
      if (ledger.state !== ImportState.Checked && ledger.state !== ImportState.Done) {
        throw new Refusal('import.state.closed', { from: ledger.state, to: ledger.state });
      }
      const row = await held(work, importId, rowId);
      if (row.outcome !== 'duplicate') throw new Refusal('import.row.decided');
      if (!seesZone(actor) && !actor.teamIds.includes(row.otherTeamId)) throw new Refusal('session.forbidden');
      await work.query(
        `UPDATE import_row SET outcome = $2, decision = $3, decided_at = now(), decided_by = $4 WHERE id = $1`,
        [rowId, decision === DuplicateDecision.Same ? 'dropped' : 'ready', decision, actor.personId],
      );
      if (decision === DuplicateDecision.New && ledger.state === ImportState.Done) {
        await applyRows(work, ledger, [{ ...row, decision }], this.clock.today());
      }
      ledger.counts = await countRows((sql, params) => work.query(sql, params), importId);
      const { version } = await work.repository(ImportRow).save(ledger);
      return { version };
    });
  }
}

const held = async (work: Work, importId: string, rowId: string): Promise<Held> => {
  const [row] = await work.query<Held>(
    `SELECT r.id, r.sheet, r.row, r.value, r.outcome,
       coalesce(first.value ->> 'leadTeamId', p.lead_team_id::text, '') AS "otherTeamId"
     FROM import_row r LEFT JOIN import_row first ON first.id = r.duplicate_of_row
     LEFT JOIN project_current p ON p.project_id = r.duplicate_of_project
     WHERE r.id = $1 AND r.import_id = $2`,
    [rowId, importId],
  );
  return found(row);
};

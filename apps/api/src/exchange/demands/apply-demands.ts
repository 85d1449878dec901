import { DemandRow } from '@huoshui/domain';
import { DemandImport, importDemands } from '../../obstacles';
import { Work } from '../../platform';
import { jsonOf } from '../staged-rows';

export interface StagedDemand {
  readonly id: string;
  readonly value: DemandRow;
}

/** Brings demands into effect inside one write and notes at each row what became of it. The caller holds the import's lock. */
export async function applyDemands(work: Work, ledger: DemandImport, rows: readonly StagedDemand[]): Promise<void> {
  // Two imports that run beside each other must not both bring in a demand that neither finds.
  await work.query(`SELECT pg_advisory_xact_lock(hashtextextended('exchange.apply', 0))`);
  const values = rows.map(({ value }) => value);
  const brought = await importDemands(work, ledger, values);
  const outcomes = rows.map(({ id }, at) => ({
    id,
    outcome: brought[at]?.fresh ? 'new' : 'skipped',
    obstacle_id: brought[at]?.obstacleId ?? null,
  }));
  await work.query(
    `UPDATE import_row r SET outcome = g.outcome, obstacle_id = g.obstacle_id
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, outcome text, obstacle_id uuid) WHERE r.id = g.id`,
    [jsonOf(outcomes)],
  );
}

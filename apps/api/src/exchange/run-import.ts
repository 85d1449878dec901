import { Injectable } from '@nestjs/common';
import { RunImport as Run } from '@huoshui/contracts';
import { day, ImportKind, ImportState } from '@huoshui/domain';
import { Actor, Clock, Refusal, startOf, UnitOfWork, Work } from '../platform';
import { applyImport } from './exchange.jobs';
import { enter, lockImport } from './import-sight';
import { ImportRow } from './import.row';

@Injectable()
export class RunImport {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Hands the sound rows to the worker. From which day facts are held as known is the commanding office's to say.
   * @throws Refusal `import.state.closed`, `import.mapping.invalid` when a sheet lacks a column that every row needs,
   * `import.known-from.future`, `import.known-from.frozen` {period}, `session.forbidden`
   */
  run(actor: Actor, id: string, { knownFrom = undefined }: Run): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const row = await lockImport(work, actor, id);
      enter(row, ImportState.Running);
      if (row.kind === ImportKind.Projects) mustBeComplete(row);
      if (knownFrom !== undefined) {
        if (!row.zone) throw new Refusal('session.forbidden', { field: 'knownFrom' });
        if (knownFrom > this.clock.today()) throw new Refusal('import.known-from.future', { day: knownFrom });
        await mustNotBeFrozen(work, knownFrom);
      }
      Object.assign(row, { knownFrom: knownFrom ?? null, startedAt: this.clock.now() });
      const { version } = await work.repository(ImportRow).save(row);
      await work.enqueue(applyImport, { importId: id });
      return { version };
    });
  }
}

/** What a frozen bulletin knew at its cut-off is settled: nothing is known in hindsight. */
async function mustNotBeFrozen(work: Work, knownFrom: string): Promise<void> {
  const [frozen] = await work.query<{ period: string }>(
    `SELECT period FROM bulletin WHERE state IN ('frozen', 'published') AND cutoff >= $1 ORDER BY cutoff DESC, period DESC LIMIT 1`,
    [startOf(day(knownFrom))],
  );
  if (frozen) throw new Refusal('import.known-from.frozen', { period: frozen.period });
}

const NEEDED = ['company', 'amount', 'signing'] as const;

/** Every sheet that is taken in has the columns that every row needs, and one at least is taken in. */
function mustBeComplete({ sheets }: ImportRow): void {
  const none = sheets.every(({ included, table }) => !included || !table);
  for (const { name, included, table } of sheets) {
    if (!table || (!included && !none)) continue;
    const fields = new Set(table.columns.map(({ field }) => field));
    const missing = NEEDED.find((field) => !fields.has(field));
    if (missing) throw new Refusal('import.mapping.invalid', { sheet: name, field: missing });
  }
  if (none) throw new Refusal('import.mapping.invalid', {});
}

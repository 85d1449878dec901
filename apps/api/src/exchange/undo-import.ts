import { Injectable } from '@nestjs/common';
import { ImportKind, ImportState } from '@huoshui/domain';
import { removeImportedObstacles } from '../obstacles';
import { Actor, Clock, Refusal, UnitOfWork, Work } from '../platform';
import { removeImported } from '../projects';
import { enter, lockImport } from './import-sight';
import { ImportRow } from './import.row';

@Injectable()
export class UndoImport {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes back the whole import: its projects, facts and versions, and the retractions that it made.
   * @throws Refusal `import.state.closed`, `import.built-upon` {projects, …}, {bulletins, period} or {obstacles}
   */
  run(actor: Actor, id: string): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const row = await lockImport(work, actor, id);
      enter(row, ImportState.Undone);
      // An import of 50 000 rows takes longer to take back than one statement of a request may last.
      await work.query(`SET LOCAL statement_timeout = '5min'`);
      if (row.kind === ImportKind.Demands) await removeImportedObstacles(work, id);
      else {
        await mustNotBePublished(work, id);
        await removeImported(work, id);
      }
      await work.query('UPDATE import_row SET project_id = NULL, obstacle_id = NULL WHERE import_id = $1', [id]);
      Object.assign(row, { undoneAt: this.clock.now(), undoneBy: actor.personId });
      const { version } = await work.repository(ImportRow).save(row);
      return { version };
    });
  }
}

/** A bulletin that was compiled after the run and frozen holds the import's facts of its year that counted at its cut-off. */
async function mustNotBePublished(work: Work, id: string): Promise<void> {
  const [built] = await work.query<{ bulletins: number; period: string | null }>(
    `SELECT count(*)::int AS bulletins, (array_agg(b.period ORDER BY b.cutoff, b.period DESC))[1] AS period FROM bulletin b JOIN import i ON i.id = $1
     WHERE b.state IN ('frozen', 'published') AND b.compiled_at >= i.started_at AND EXISTS (
       SELECT 1 FROM milestone_fact f WHERE f.import_id = i.id AND f.held_from <= b.cutoff
         AND extract(year FROM f.day) = b.year)`,
    [id],
  );
  if (built && built.bulletins > 0) throw new Refusal('import.built-upon', { ...built });
}

import { Injectable } from '@nestjs/common';
import { Arrangement, soundArrangement } from '@huoshui/domain';
import { Actor, must, newId, UnitOfWork } from '../platform';

@Injectable()
export class KeepArrangement {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Holds for what is compiled from now on; a bulletin keeps the arrangement it was compiled with.
   * @throws Refusal `arrangement.*`, `request.version.stale`
   */
  run(actor: Actor, arrangement: Arrangement): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      must(soundArrangement(arrangement));
      await work.query(`SELECT pg_advisory_xact_lock(hashtextextended('bulletin.arrangement', 0))`);
      const [newest] = await work.query<{ version: number }>(
        'SELECT coalesce(max(version), 0)::int AS version FROM bulletin_arrangement',
      );
      const version = newest?.version ?? 0;
      work.mustMatch(version);
      await work.query('INSERT INTO bulletin_arrangement (id, version, value, changed_by) VALUES ($1, $2, $3, $4)', [
        newId(),
        version + 1,
        JSON.stringify(arrangement),
        actor.personId,
      ]);
      return { version: version + 1 };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { LightRunView } from '@huoshui/contracts';
import { Actor, Database, found, person } from '../platform';

const RUN = `SELECT r.id, r.kind, r.day, r.rule_set_number AS "ruleSetNumber", r.state, r.done, r.total, r.changes,
    ${person('p')} AS "requestedBy",
    r.finished_at AS "finishedAt", r.attempt, CASE WHEN r.state = 'failed' THEN r.reason END AS reason, r.comparison
  FROM light_run r LEFT JOIN person p ON p.id = r.requested_by`;

/** Computations over the whole zone, for who sets its rules. */
@Injectable()
export class LightRunReader {
  constructor(private readonly database: Database) {}

  /** The newest computation of lights, dry runs apart; null where nothing was ever computed. */
  newest(_actor: Actor): Promise<LightRunView | null> {
    return this.database.one<LightRunView>(`${RUN} WHERE r.kind <> 'dryRun' ORDER BY r.requested_at DESC LIMIT 1`);
  }

  async one(_actor: Actor, id: string): Promise<LightRunView> {
    return found(await this.database.one<LightRunView>(`${RUN} WHERE r.id = $1`, [id]));
  }
}

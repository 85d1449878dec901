import { Injectable } from '@nestjs/common';
import { ReplayAlarm, replayLimits, ReplayRunDetail, ReplayRunView } from '@huoshui/contracts';
import { Actor, Database, found, person } from '../platform';
import { worksOnBulletins } from './bulletin.reader';

const COLUMNS = `r.id, r.kind, r.state, r.done, r.total, r.differing, r.failure, r.requested_at AS "requestedAt",
  ${person('p')} AS "requestedBy",
  r.finished_at AS "finishedAt", round(extract(epoch FROM r.finished_at - r.started_at) * 1000)::int AS "tookMs"`;

const FROM = 'replay_run r LEFT JOIN person p ON p.id = r.requested_by';

/** Replays and their verdicts, for who works on bulletins: they name papers that are not published yet. */
@Injectable()
export class ReplayReader {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  list(_actor: Actor): Promise<ReplayRunView[]> {
    return this.database.query<ReplayRunView>(
      `SELECT ${COLUMNS} FROM ${FROM} ORDER BY r.requested_at DESC LIMIT ${replayLimits.runs}`,
    );
  }

  async one(_actor: Actor, id: string): Promise<ReplayRunDetail> {
    return found(
      await this.database.one<ReplayRunDetail>(
        `SELECT ${COLUMNS}, r.verdicts,
           (SELECT jsonb_build_object('position', c.position, 'sha256', c.sha256) FROM chain_link c
            ORDER BY c.position DESC LIMIT 1) AS head
         FROM ${FROM} WHERE r.id = $1`,
        [id],
      ),
    );
  }

  /** The newest replay that came to an end, when it found something or failed: what has to be looked at. */
  async alarm(actor: Actor): Promise<ReplayAlarm | null> {
    if (!worksOnBulletins(actor)) return null;
    const newest = await this.database.one<ReplayAlarm>(
      `SELECT ${COLUMNS},
         (SELECT v.verdict FROM jsonb_array_elements(r.verdicts) WITH ORDINALITY AS v (verdict, at)
          WHERE v.verdict ->> 'verdict' = 'differs' ORDER BY v.at LIMIT 1) AS first
       FROM ${FROM} WHERE r.state IN ('done', 'failed') ORDER BY r.finished_at DESC LIMIT 1`,
    );
    return newest && (newest.differing > 0 || newest.state === 'failed') ? newest : null;
  }
}

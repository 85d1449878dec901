import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { ReplayKind, ReplayVerdictView } from '@huoshui/contracts';
import { ReplayVerdict } from '@huoshui/domain';
import { Actor, Clock, job, newId, SYSTEM, UnitOfWork } from '../platform';
import { ReplayBulletins } from './replay-bulletins';

/** A replay that somebody asked for. */
export const replayNow = job<{ runId: string }>({
  name: 'bulletins.replay-now',
  identity: ({ runId }) => runId,
  attempts: 3,
});

/** Whose worker has been silent for so long may be taken over; a week takes far less. */
const SILENT_SECONDS = 60;

/** Every so many papers the page hears how far it has come. */
const EACH = 4;

@Injectable()
export class ReplayRuns {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly replay: ReplayBulletins,
    private readonly logger: PinoLogger,
  ) {}

  /** Asks the worker for a replay; the one that waits or is under way is enough. Gives its id. */
  ask(actor: Actor): Promise<{ id: string }> {
    return this.unit.write(actor, async (work) => {
      await work.query(`SELECT pg_advisory_xact_lock(hashtextextended('bulletins.replay', 0))`);
      const [open] = await work.query<{ id: string }>(
        `SELECT id FROM replay_run WHERE state = 'waiting' OR state = 'running' AND beat_at > now() - make_interval(secs => $1)
         ORDER BY requested_at DESC LIMIT 1`,
        [SILENT_SECONDS],
      );
      if (open) return open;
      const id = newId();
      await work.query(`INSERT INTO replay_run (id, kind, day, requested_by) VALUES ($1, 'asked', $2, $3)`, [
        id,
        this.clock.today(),
        actor.personId,
      ]);
      await work.enqueue(replayNow, { runId: id });
      return { id };
    });
  }

  /** The night's one run of today, or of the command; made when there is none. Gives its id. */
  begun(kind: Exclude<ReplayKind, 'asked'>): Promise<string> {
    return this.unit.write(SYSTEM, async (work) => {
      const id = newId();
      const day = this.clock.today();
      await work.query(
        `INSERT INTO replay_run (id, kind, day) VALUES ($1, $2, $3) ON CONFLICT (day) WHERE kind = 'nightly' DO NOTHING`,
        [id, kind, day],
      );
      if (kind === ReplayKind.Command) return id;
      const [row] = await work.query<{ id: string }>(`SELECT id FROM replay_run WHERE kind = 'nightly' AND day = $1`, [
        day,
      ]);
      return row?.id ?? id;
    });
  }

  /**
   * Runs to the end and keeps the verdicts. One that is done or under way elsewhere is left alone; a night's run that
   * failed is tried again. What differs is an error in the log as well.
   */
  async run(id: string): Promise<readonly ReplayVerdictView[] | null> {
    if (!(await this.claim(id))) return null;
    try {
      const verdicts = await this.replay.run((done, total) => this.beat(id, done, total));
      const wrong = verdicts.filter(({ verdict }) => verdict === ReplayVerdict.Differs);
      await this.keep(
        `UPDATE replay_run SET state = 'done', finished_at = clock_timestamp(), differing = $2, verdicts = $3 WHERE id = $1`,
        [id, wrong.length, JSON.stringify(verdicts)],
      );
      const papers = wrong.map(({ period, position }) => period || `#${position}`);
      if (wrong.length > 0)
        this.logger.error({ run: id, papers }, 'frozen bulletins do not come out as they were stored');
      return verdicts;
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      await this.keep(
        `UPDATE replay_run SET state = 'failed', finished_at = clock_timestamp(), failure = $2 WHERE id = $1`,
        [id, failure.slice(0, 500)],
      );
      throw error;
    }
  }

  private async beat(id: string, done: number, total: number): Promise<void> {
    if (done % EACH !== 0 && done !== total) return;
    await this.keep('UPDATE replay_run SET done = $2, total = $3, beat_at = clock_timestamp() WHERE id = $1', [
      id,
      done,
      total,
    ]);
  }

  private async claim(id: string): Promise<boolean> {
    const claimed = await this.keep(
      `UPDATE replay_run SET state = 'running', started_at = clock_timestamp(), beat_at = clock_timestamp(), done = 0,
         finished_at = NULL, failure = NULL
       WHERE id = $1 AND (state = 'waiting' OR state = 'failed' OR state = 'running' AND beat_at < now() - make_interval(secs => $2))
       RETURNING id`,
      [id, SILENT_SECONDS],
    );
    return claimed.length > 0;
  }

  private keep(sql: string, params: readonly unknown[]): Promise<unknown[]> {
    return this.unit.write(SYSTEM, (work) => work.query(sql, params));
  }
}

import { Injectable } from '@nestjs/common';
import { LightRunKind } from '@huoshui/contracts';
import { Day } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Clock, Database, JobRun, SYSTEM, UnitOfWork } from '../platform';
import { compareRules } from './compare-rules';
import { judgeApart } from './judge-apart';
import { Judge } from './judge-projects';
import { knownUntil } from './light-facts';
import { keepFailure, MOST_ATTEMPTS } from './light-runs';
import { judgeProjects } from './light-store';
import { LightRuleSetReader } from './light-rule-set.reader';
import { keepTallies } from './light-tally';

/** So many projects go into one transaction: some tenths of a second. */
const BATCH = 1_000;

/** A run whose worker has been silent for so long may be taken over; a batch takes far less. */
const SILENT_SECONDS = 10;

interface Run {
  readonly id: string;
  readonly kind: LightRunKind;
  readonly day: Day;
  readonly ruleSetNumber: number;
  /** Through this project it has come. */
  readonly reached: string | null;
  /** Which attempt this is: who was taken for gone, and is late, does not speak for the one after it. */
  readonly attempt: number;
}

@Injectable()
export class RunLights {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly calendar: CalendarReader,
    private readonly ruleSets: LightRuleSetReader,
  ) {}

  /** By what projects are judged on a day. */
  async judge(day: Day, ruleSetNumber?: number): Promise<Judge> {
    const { ruleSet, number } = ruleSetNumber
      ? await this.ruleSets.numbered(ruleSetNumber)
      : await this.ruleSets.inForce(day);
    const last = await this.database.one<{ day: Day | null }>(
      `SELECT max(day) AS day FROM light_run WHERE kind = 'daily' AND state = 'done' AND day <= $1`,
      [day],
    );
    const calendar = await this.calendar.current();
    const known = knownUntil(day, this.clock.today());
    return { day, known, rules: ruleSet, ruleSetNumber: number, calendar, lastDay: last?.day ?? null };
  }

  /** Judges these projects for today, each batch in a transaction of its own. Gives those that could not be judged, each with why. */
  async some(ids: readonly string[]): Promise<Map<string, unknown>> {
    const judge = await this.judge(this.clock.today());
    return judgeApart(ids, BATCH, (batch) => this.unit.write(SYSTEM, (work) => judgeProjects(work, batch, judge)));
  }

  /**
   * Runs a computation to its end, or on from where a worker that is gone, or an attempt that failed, has left it. One
   * that is done stays done. What fails is kept as failed with its reason until the queue tries again.
   * @throws Error while another worker has it, or when it failed, so that the queue asks again later
   */
  async run(id: string, progress: JobRun['progress'] = async () => undefined): Promise<void> {
    const run = await this.claim(id);
    if (run === null) return;
    try {
      const judge = await this.judge(run.day, run.kind === LightRunKind.Daily ? undefined : run.ruleSetNumber);
      if (run.kind === LightRunKind.DryRun) await this.compare(run, judge, progress);
      else await this.all(run, judge, progress);
    } catch (error) {
      await keepFailure(this.unit, run, error);
      throw error;
    }
  }

  private async all(run: Run, judge: Judge, progress: JobRun['progress']): Promise<void> {
    let reached = run.reached;
    const settled = await this.dueBefore(run);
    for (;;) {
      const ids = await this.after(reached);
      if (ids.length === 0) break;
      const last = ids.at(-1) ?? null;
      await this.unit.write(SYSTEM, async (work) => {
        const changes = await judgeProjects(work, ids, judge);
        await work.query(
          `UPDATE light_run SET done = done + $2, changes = changes + $3, reached = $4, beat_at = clock_timestamp()
           WHERE id = $1`,
          [run.id, ids.length, changes, last],
        );
      });
      reached = last;
      await progress({ done: reached });
    }
    await this.unit.write(SYSTEM, async (work) => {
      if (run.day === this.clock.today() || run.kind === LightRunKind.Daily) await keepTallies(work, run.day);
      await work.query('DELETE FROM light_due WHERE id = ANY ($1::bigint[])', [settled]);
      await work.query(
        `UPDATE light_run SET state = 'done', finished_at = clock_timestamp(), reason = NULL WHERE id = $1`,
        [run.id],
      );
    });
  }

  /** What called for single projects before all of them are judged for today is settled with them. */
  private async dueBefore({ day, reached }: Run): Promise<number[]> {
    if (reached !== null || day !== this.clock.today()) return [];
    return (await this.database.query<{ id: number }>('SELECT id FROM light_due')).map(({ id }) => id);
  }

  private async compare(run: Run, judge: Judge, progress: JobRun['progress']): Promise<void> {
    const inForce = await this.ruleSets.inForce(run.day);
    const compared = compareRules(judge, await this.judge(run.day, inForce.number));
    let reached: string | null = null;
    let done = 0;
    for (;;) {
      const ids = await this.after(reached);
      if (ids.length === 0) break;
      await compared.add(this.database, ids);
      reached = ids.at(-1) ?? null;
      done += ids.length;
      await this.database.query('UPDATE light_run SET done = $2, beat_at = clock_timestamp() WHERE id = $1', [
        run.id,
        done,
      ]);
      await progress({ done });
    }
    const comparison = await compared.result(this.database, inForce);
    await this.database.query(
      `UPDATE light_run SET state = 'done', finished_at = clock_timestamp(), reason = NULL, comparison = $2 WHERE id = $1`,
      [run.id, JSON.stringify(comparison)],
    );
  }

  private async claim(id: string): Promise<Run | null> {
    return this.unit.write(SYSTEM, async (work) => {
      const [run] = await work.query<Run>(
        `UPDATE light_run SET state = 'running', beat_at = clock_timestamp(), finished_at = NULL,
           attempt = attempt + 1, total = (SELECT count(*)::int FROM project)
         WHERE id = $1 AND (state = 'waiting' OR state = 'running' AND beat_at < now() - make_interval(secs => $2)
           OR state = 'failed' AND (kind = 'daily' OR attempt < ${MOST_ATTEMPTS}))
         RETURNING id, kind, day, rule_set_number AS "ruleSetNumber", reached, attempt`,
        [id, SILENT_SECONDS],
      );
      if (run) return run;
      const [taken] = await work.query(`SELECT 1 FROM light_run WHERE id = $1 AND state = 'running'`, [id]);
      if (taken) throw new Error(`lights run ${id} is under way`);
      return null;
    });
  }

  private async after(reached: string | null): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM project WHERE $1::uuid IS NULL OR id > $1 ORDER BY id LIMIT ${BATCH}`,
      [reached],
    );
    return rows.map((row) => row.id);
  }
}

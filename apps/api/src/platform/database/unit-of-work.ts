import { Injectable } from '@nestjs/common';
import { DataSource, EntityManager, EntityTarget, ObjectLiteral, Repository } from 'typeorm';
import { Actor } from '../actor';
import { JobDeclaration } from '../jobs/job';
import { OutboxBell } from '../jobs/outbox-bell';
import { Refusal } from '../refusal';
import { requestContext } from '../request-context';

/** The open transaction of one write. It alone opens stores, so nothing is written beside it. */
export class Work {
  constructor(
    readonly actor: Actor,
    private readonly manager: EntityManager,
  ) {}

  repository<T extends ObjectLiteral>(row: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(row);
  }

  /** Rows of a SELECT, or of a RETURNING clause. */
  async query<T>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    const result: unknown = await this.manager.query(sql, [...params]);
    // TypeORM gives [rows, count] for UPDATE and DELETE.
    if (Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number') {
      return result[0] as T[];
    }
    return result as T[];
  }

  /** Hands a job to the worker once this transaction has committed; the outbox row is the truth, the queue only the bell. */
  async enqueue<P extends object>(job: JobDeclaration<P>, payload: P): Promise<void> {
    await this.query('INSERT INTO outbox (job, identity, payload) VALUES ($1, $2, $3)', [
      job.name,
      job.identity(payload),
      JSON.stringify(payload),
    ]);
  }

  /**
   * The version check of a change: the caller's If-Match against the locked row.
   * @throws Refusal `request.version.stale`
   */
  mustMatch(version: number): void {
    const seen = requestContext.getStore()?.ifMatch;
    if (seen !== null && seen !== undefined && seen !== version)
      throw new Refusal('request.version.stale', { version });
  }
}

/** All writes go through here: one transaction, one audit trail, one effect per Idempotency-Key. */
@Injectable()
export class UnitOfWork {
  constructor(
    private readonly source: DataSource,
    private readonly bell: OutboxBell,
  ) {}

  /**
   * Runs `work` in a transaction as `actor`. Under an Idempotency-Key that was used before, nothing runs again and the
   * first result is given; so results are plain JSON values.
   */
  async write<T>(actor: Actor, work: (work: Work) => Promise<T>): Promise<T> {
    const result = await this.source.transaction(async (manager) => {
      const context = requestContext.getStore();
      await manager.query(`SELECT set_config('app.actor_id', $1, true), set_config('app.request_id', $2, true)`, [
        actor.personId ?? 'system',
        context?.requestId ?? '',
      ]);
      const open = new Work(actor, manager);
      const keyed = context?.idempotency;
      return keyed ? this.once(open, `${keyed.key}#${keyed.writes++}`, keyed.fingerprint, work) : work(open);
    });
    this.bell.ring();
    return result;
  }

  private async once<T>(open: Work, key: string, fingerprint: string, work: (work: Work) => Promise<T>): Promise<T> {
    const owner = open.actor.personId ?? 'system';
    await open.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${owner}/${key}`]);
    const [earlier] = await open.query<{ fingerprint: string; result: T }>(
      'SELECT fingerprint, result FROM idempotency_key WHERE owner = $1 AND key = $2',
      [owner, key],
    );
    if (earlier) {
      if (earlier.fingerprint !== fingerprint) throw new Refusal('request.key.reused');
      return earlier.result;
    }
    const result = await work(open);
    await open.query('INSERT INTO idempotency_key (owner, key, fingerprint, result) VALUES ($1, $2, $3, $4)', [
      owner,
      key,
      fingerprint,
      JSON.stringify(result ?? null),
    ]);
    return result;
  }
}

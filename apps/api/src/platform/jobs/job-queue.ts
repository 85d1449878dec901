import { Inject, Injectable, OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, Processor, Queue, Worker, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import { Settings, SETTINGS } from '../settings';

export const QUEUE = 'huoshui';

/** Measured: with these a job whose worker was killed is taken up again within 15 s instead of 66 s. */
const TAKE_UP = { lockDuration: 10_000, stalledInterval: 5_000, maxStalledCount: 3 } as const;

/** BullMQ on Redis when REDIS_URL is set, on the same PostgreSQL otherwise. */
@Injectable()
export class JobQueue implements OnApplicationShutdown {
  private queue: Promise<Queue> | null = null;
  private redis: Redis[] = [];

  constructor(@Inject(SETTINGS) private readonly settings: Settings) {}

  /** The queue, connected. BullMQ remembers a first connection that failed for ever, so such a queue is thrown away. */
  get(): Promise<Queue> {
    this.queue ??= this.connect().catch((error: unknown) => {
      this.queue = null;
      throw error;
    });
    return this.queue;
  }

  worker(processor: Processor, concurrency: number): Worker {
    const options = { concurrency, ...TAKE_UP };
    return (
      this.onPostgres()?.worker(QUEUE, processor, options) ??
      new Worker(QUEUE, processor, { ...options, connection: this.connection() })
    );
  }

  /** @throws Error when Redis would silently drop jobs. */
  async check(): Promise<void> {
    if (!this.settings.redisUrl) return;
    const probe = new Redis(this.settings.redisUrl, { maxRetriesPerRequest: 1, lazyConnect: true });
    probe.on('error', () => undefined);
    try {
      await probe.connect();
      const policy = /maxmemory_policy:(\S+)/.exec(await probe.info('memory'))?.[1];
      if (policy && policy !== 'noeviction') {
        throw new Error(`Redis 的 maxmemory-policy 为 ${policy},会丢失任务;请改为 noeviction。`);
      }
    } finally {
      probe.disconnect();
    }
  }

  async ready(): Promise<boolean> {
    try {
      await (await this.get()).getJobCounts('waiting');
      return true;
    } catch {
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue?.then((queue) => queue.close()).catch(() => undefined);
    for (const redis of this.redis) redis.disconnect();
  }

  private async connect(): Promise<Queue> {
    const queue = this.onPostgres()?.queue(QUEUE) ?? new Queue(QUEUE, { connection: this.connection() });
    // Every call reports its own failure; without a listener the same error would end the process.
    queue.on('error', () => undefined);
    try {
      await queue.waitUntilReady();
      return queue;
    } catch (error) {
      await queue.close().catch(() => undefined);
      throw error;
    }
  }

  private connection(): Redis {
    const redis = new Redis(this.settings.redisUrl ?? '', { maxRetriesPerRequest: null });
    redis.on('error', () => undefined);
    this.redis.push(redis);
    return redis;
  }

  private onPostgres() {
    if (this.settings.redisUrl) return null;
    const backed = withBackend(createPostgresBackend);
    const connection = { connectionString: this.settings.database.url, migrate: true, max: 4 };
    return {
      queue: (name: string) => new backed.Queue(name, { connection }) as unknown as Queue,
      worker: (name: string, processor: Processor, options: object) =>
        new backed.Worker(name, processor, { ...options, connection }) as unknown as Worker,
    };
  }
}

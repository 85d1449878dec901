import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Door, openDoor, ROOT, tail, throughDoor } from './door';
import { stage } from './stage';

const PATIENCE = 180_000;
const TEMPLATE = 'house_template';

/** One running product: a database and a files folder of its own, an API and, when wanted, workers. */
export class House {
  private readonly doors = new Set<Door>();
  private log: string;

  private constructor(
    private readonly folder: string,
    private readonly port: number,
    readonly databaseUrl: string,
    private readonly extra: Record<string, string>,
  ) {
    this.log = join(folder, 'doors.log');
  }

  /** Prepares the demo once: later houses are copies of it. */
  static async build(): Promise<void> {
    await onServer((server) => server.query(`CREATE DATABASE ${TEMPLATE}`));
    const house = new House(folderOf('template'), 0, databaseUrl(TEMPLATE), {});
    await throughDoor('migrate', [], house.env, house.log);
    await throughDoor('demo', ['load'], house.env, house.log);
  }

  /** A house with the demo's data in which nobody lives yet. */
  static async copy(extra: Record<string, string> = {}): Promise<House> {
    const name = `house_${randomBytes(4).toString('hex')}`;
    await onServer((server) => server.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`));
    const folder = folderOf(name);
    const files = join(folderOf('template'), 'files');
    if (existsSync(files)) cpSync(files, join(folder, 'files'), { recursive: true });
    return new House(folder, await freePort(), databaseUrl(name), extra);
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Starts the API and waits until it answers; it may be killed and opened again. */
  async openApi(): Promise<Door> {
    const door = this.keep(openDoor('main', [], this.env, this.log));
    let gone: number | string | null = null;
    void door.exited.then((how) => (gone = how));
    for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50)) {
      if (gone !== null) throw new Error(`the API ended with ${gone}:\n${tail(this.log)}`);
      if (await answers(`${this.address}/api/health/ready`)) return door;
    }
    throw new Error(`the API was not ready in time:\n${tail(this.log)}`);
  }

  async openWorker(): Promise<Door> {
    const door = this.keep(openDoor('worker', [], this.env, this.log));
    const how = await Promise.race([door.ready, door.exited]);
    if (how !== undefined) throw new Error(`the worker ended with ${how}:\n${tail(this.log)}`);
    return door;
  }

  /** Asks the database itself. */
  async ask<Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> {
    return withClient(this.databaseUrl, async (client) => (await client.query<Row>(sql, values)).rows);
  }

  async close(): Promise<void> {
    await Promise.all([...this.doors].map((door) => door.kill('SIGTERM')));
  }

  private keep(door: Door): Door {
    this.doors.add(door);
    void door.exited.then(() => this.doors.delete(door));
    return door;
  }

  private get env(): Record<string, string> {
    return {
      HUOSHUI_MODE: 'demo',
      NODE_ENV: 'production',
      DATABASE_URL: this.databaseUrl,
      REDIS_URL: '',
      HOST: '127.0.0.1',
      PORT: String(this.port),
      WEB_ROOT: join(ROOT, 'dist/apps/web/browser'),
      FILES_DIR: join(this.folder, 'files'),
      REQUESTS_A_MINUTE: '100000',
      DATABASE_POOL: '8',
      LOG_LEVEL: 'warn',
      ...this.extra,
    };
  }
}

function folderOf(name: string): string {
  const folder = join(stage.shelf, name);
  mkdirSync(join(folder, 'files'), { recursive: true });
  return folder;
}

function databaseUrl(name: string): string {
  const url = new URL(stage.serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

const onServer = (work: (server: Client) => Promise<unknown>): Promise<unknown> => withClient(stage.serverUrl, work);

async function withClient<T>(connectionString: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = probe.address();
      probe.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

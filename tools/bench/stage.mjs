import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../lib/free-port.mjs';
import { at, ROOT } from '../lib/root.mjs';
import { startCluster } from '../postgres/cluster.mjs';
import { spentBy } from './spent.mjs';

const NAME = 'bench.office';
const PASSWORD = 'measured-twice-1';

/** A PostgreSQL, the migrated database and the built API on it, with an office member signed in. */
export async function raiseStage() {
  const folder = mkdtempSync(join(tmpdir(), 'huoshui-bench-'));
  chmodSync(folder, 0o755);
  const cluster = await startCluster({
    data: join(folder, 'data'),
    log: join(folder, 'postgres.log'),
    password: null,
    settings: { fsync: 'off', shared_buffers: '1GB', work_mem: '32MB', max_wal_size: '4GB' },
  });
  const sql = new pg.Client({ connectionString: cluster.url('postgres') });
  await sql.connect();
  const port = await freePort();
  const env = {
    ...process.env,
    HUOSHUI_MODE: 'test',
    DATABASE_URL: cluster.url('postgres'),
    PORT: String(port),
    FILES_DIR: folder,
    LOG_LEVEL: 'warn',
    REQUESTS_A_MINUTE: '1000000',
  };
  await door('dist/apps/api/src/migrate.js', env);
  const api = spawn(process.execPath, [at('dist/apps/api/src/main.js')], { cwd: ROOT, env, stdio: 'inherit' });
  const origin = `http://127.0.0.1:${port}`;
  await untilReady(origin);
  return {
    sql,
    env,
    apiPid: api.pid,
    spent: () => spentBy(api.pid, cluster.pid),
    /** Signs an office member in; gives ways to read and to write JSON (or a form) below /api/v1. */
    signIn: async () => {
      const { hash } = await import('@node-rs/argon2');
      await sql.query(`SELECT set_config('app.actor_id', 'system', false)`);
      await sql.query(
        `INSERT INTO person (id, name, display_name, role) VALUES (gen_random_uuid(), $1, $1, 'commandingOffice')`,
        [NAME],
      );
      await sql.query(
        `INSERT INTO credential (person_id, password_hash, must_change) SELECT id, $2, false FROM person WHERE name = $1`,
        [NAME, await hash(PASSWORD)],
      );
      const response = await fetch(`${origin}/api/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ name: NAME, password: PASSWORD }),
      });
      const cookie = response.headers.getSetCookie()[0].split(';')[0];
      const ask = async (path, request) => {
        const answer = await fetch(`${origin}/api/v1/${path}`, request);
        if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
        return answer.json();
      };
      const send = (method, path, body, key) => {
        const isForm = body instanceof FormData;
        const type = isForm ? {} : { 'content-type': 'application/json' };
        const headers = { cookie, 'idempotency-key': key, ...type };
        return ask(path, { method, headers, body: isForm ? body : JSON.stringify(body) });
      };
      return { get: (path) => ask(path, { headers: { cookie } }), send };
    },
    strike: async () => {
      await sql.end();
      const gone = new Promise((resolve) => api.once('exit', resolve));
      api.kill('SIGTERM');
      await gone;
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function door(file, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [at(file)], { cwd: ROOT, env, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${file} ended with ${code}`))));
  });
}

async function untilReady(origin) {
  for (let tries = 0; tries < 1_200; tries++) {
    const answer = await fetch(`${origin}/api/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error('the API did not become ready');
}

import { equal, match, ok } from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import pg from 'pg';
import { freePort, isFree } from '../lib/free-port.mjs';
import { isAlive } from '../postgres/postmaster.mjs';
import { throwAwayServer } from '../postgres/throw-away.mjs';
import { begin, gone, refusal } from './starting.mjs';

const folders = [];
const folder = () => {
  const path = mkdtempSync(join(tmpdir(), 'huoshui-start-'));
  chmodSync(path, 0o755);
  folders.push(path);
  return path;
};
after(() => folders.forEach((path) => rmSync(path, { recursive: true, force: true })));

describe('npm start', () => {
  const data = folder();
  let port;
  before(async () => (port = await freePort()));

  it('serves API and web on one origin, and refuses a second run on the same data or port', async () => {
    const run = await begin({ data, port });
    equal((await fetch(`${run.address}/api/health/ready`)).status, 200);
    match(await (await fetch(`${run.address}/`)).text(), /<html[^>]*lang="zh/);
    match(await refusal({ data, port }), /端口 \d+ 已被占用/);
    match(await refusal({ data, port: await freePort() }), /已在运行/);
    equal(await run.interrupt(), 0);
    for (const pid of run.pids) ok(!isAlive(pid), `process ${pid} is still there`);
    ok(await isFree(port));
  });

  it('is quick the second time', async () => {
    const before = Date.now();
    const run = await begin({ data, port });
    const seconds = (Date.now() - before) / 1000;
    equal(await run.interrupt(), 0);
    ok(seconds < 20, `${seconds} s`);
  });

  it('leaves no process when it is killed, and starts again over what it left', async () => {
    const killed = await begin({ data, port });
    killed.kill('SIGKILL');
    await gone(killed.pids);
    const again = await begin({ data, port });
    equal(await again.interrupt(), 0);
  });

  it('says which part died, stops the rest and fails', async () => {
    const run = await begin({ data, port });
    process.kill(
      run.pids.find((pid) => run.parts[pid].includes('worker.js')),
      'SIGKILL',
    );
    equal(await run.ended, 1);
    match(run.output(), /后台任务意外退出（SIGKILL）/);
    await gone(run.pids);
  });

  it('begins anew with --fresh', async () => {
    writeFileSync(join(data, 'mark'), '');
    const run = await begin({ data, port, args: ['--fresh'] });
    equal(await run.interrupt(), 0);
    equal(readFileSync(join(data, 'postgres', 'PG_VERSION'), 'utf8').trim(), '18');
    match(run.output(), /清空本地数据/);
  });
});

describe('npm start refuses with one sentence', () => {
  let server;
  before(async () => (server = await throwAwayServer()));
  after(() => server.remove());

  const query = async (database, ...statements) => {
    const client = new pg.Client({ connectionString: server.url(database) });
    await client.connect();
    for (const statement of statements) await client.query(statement);
    await client.end();
  };
  const refusalOf = async (env, args = []) => refusal({ data: folder(), port: await freePort(), env, args });

  it('an unknown option', async () => match(await refusalOf({}, ['--frsh']), /不认识的参数 --frsh/));
  it('a port that is none', async () => match(await refusal({ data: folder(), port: '99999' }), /端口无效/));
  it('--fresh on a database of your own', async () =>
    match(await refusalOf({ DATABASE_URL: 'postgres://a@b/c' }, ['--fresh']), /--fresh/));
  it('an address that is none', async () =>
    match(await refusalOf({ DATABASE_URL: 'mysql://a@b/c' }), /DATABASE_URL 格式有误/));

  it('an unreachable database', async () => {
    const url = `postgres://huoshui@127.0.0.1:${await freePort()}/huoshui`;
    match(await refusalOf({ DATABASE_URL: url }), /连接不上数据库/);
  });

  it('a database that does not exist', async () =>
    match(await refusalOf({ DATABASE_URL: server.url('nowhere') }), /不存在/));

  it('an unreachable Redis', async () => {
    await query('postgres', 'CREATE DATABASE for_redis');
    const env = { DATABASE_URL: server.url('for_redis'), REDIS_URL: `redis://127.0.0.1:${await freePort()}` };
    match(await refusalOf(env), /连接不上 Redis/);
  });

  it('a failed migration', async () => {
    await query('postgres', 'CREATE DATABASE broken');
    await query('broken', 'CREATE TABLE person (id int)');
    match(await refusalOf({ DATABASE_URL: server.url('broken') }), /数据库迁移失败.*person/);
  });

  it('a locale without Chinese', async () => {
    await query('postgres', `CREATE DATABASE deaf TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'`);
    match(await refusalOf({ DATABASE_URL: server.url('deaf') }), /不识别中文/);
  });

  it('a data folder of an older PostgreSQL', async () => {
    const data = folder();
    mkdirSync(join(data, 'postgres'), { recursive: true });
    writeFileSync(join(data, 'postgres', 'PG_VERSION'), '15\n');
    match(await refusal({ data, port: await freePort() }), /属于 PostgreSQL 15，内置的是 18/);
  });

  it('a data folder that is no database', async () => {
    const data = folder();
    mkdirSync(join(data, 'postgres'), { recursive: true });
    writeFileSync(join(data, 'postgres', 'postgresql.conf'), '');
    match(await refusal({ data, port: await freePort() }), /不完整/);
  });
});

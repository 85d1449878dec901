import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Role } from '@huoshui/contracts';
import { Client } from 'pg';
import request from 'supertest';
import { Caller, TestApp } from '../../testing';

/** A proxy would hide what happens; so the backends themselves are ended, as a restarted PostgreSQL ends them. */
describe('when the database goes away', () => {
  let app: TestApp;
  let admin: Caller;
  let server: Client;

  beforeAll(async () => {
    app = await TestApp.boot({ DATABASE_POOL: '4', FILES_DIR: mkdtempSync(join(tmpdir(), 'huoshui-faults-')) });
    admin = await app.as(Role.Administrator);
    const url = new URL(app.settings.database.url);
    url.pathname = '/postgres';
    server = new Client({ connectionString: url.href });
    await server.connect();
  });
  afterAll(async () => {
    await server.end();
    await app.close();
  });

  const name = (): string => new URL(app.settings.database.url).pathname.slice(1);
  const open = (yes: boolean) => server.query(`ALTER DATABASE ${name()} ALLOW_CONNECTIONS ${yes}`);
  const end = () => server.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name()]);

  it('answers 503 with a problem, stays alive, and writes again by itself', async () => {
    await admin.post('teams', { name: '故障前', kind: 'column' }).expect(201);
    await open(false);
    await end();
    const [during] = await Promise.all([admin.get('teams'), admin.get('teams')]);
    expect(during?.status).toBe(503);
    expect(during?.body.code).toBe('request.busy');
    const http = app.app.getHttpServer();
    await request(http).get('/api/health/live').expect(200);
    await request(http).get('/api/health/ready').expect(503);
    await open(true);
    const back = Date.now();
    let status = 0;
    while (status !== 201 && Date.now() - back < 5_000) {
      status = (await admin.post('teams', { name: '故障后', kind: 'column' }, 'after-the-fault')).status;
    }
    expect(status).toBe(201);
  });

  it('answers 503 within five seconds when the pool is exhausted', async () => {
    const pool = app.unit['source'];
    const held = Array.from({ length: 4 }, () => pool.query('SELECT pg_sleep(7)'));
    const began = Date.now();
    const starved = await admin.get('teams');
    expect(starved.status).toBe(503);
    expect(Date.now() - began).toBeLessThan(6_000);
    await request(app.app.getHttpServer()).get('/api/health/live').expect(200);
    await Promise.all(held);
  });
});

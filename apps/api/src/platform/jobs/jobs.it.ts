import { SYSTEM } from '../actor';
import { Database } from '../database/database';
import { job } from './job';
import { JobRegistry } from './job-registry';
import { JobRunner } from './job-runner';
import { TestApp } from '../../../testing';

const count = job<{ what: string }>({ name: 'test.count', identity: ({ what }) => what, attempts: 3 });

const until = async (what: () => boolean | Promise<boolean>, ms = 15_000): Promise<void> => {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    if (await what()) return;
  }
  throw new Error('did not happen in time');
};

/** Without REDIS_URL on PostgreSQL; the Redis stage runs the same file with TEST_REDIS_URL. */
describe('jobs', () => {
  let app: TestApp;
  const seen: string[] = [];

  beforeAll(async () => {
    const redis = process.env['TEST_REDIS_URL'];
    app = await TestApp.boot(redis ? { REDIS_URL: redis } : {});
    app.app.get(JobRegistry).add({
      job: count,
      handle: async ({ what }) => {
        seen.push(what);
        if (what === 'fails once' && seen.filter((one) => one === what).length === 1) throw new Error('first try');
      },
    });
  });
  afterAll(() => app.close());

  it('refuses a second handler and a declared job without one', async () => {
    expect(() => app.app.get(JobRegistry).add({ job: count, handle: async () => undefined })).toThrow('two handlers');
    const orphan = job<never>({ name: 'test.orphan', identity: () => '', attempts: 1 });
    await expect(app.app.get(JobRunner).start([orphan])).rejects.toThrow('no handler');
  });

  it('runs what a committed write enqueued, again after a failure, and nothing of a write that failed', async () => {
    await app.app.get(JobRunner).start([]);
    await app.unit.write(SYSTEM, (work) => work.enqueue(count, { what: 'once' }));
    await app.unit.write(SYSTEM, (work) => work.enqueue(count, { what: 'fails once' }));
    const failing = app.unit.write(SYSTEM, async (work) => {
      await work.enqueue(count, { what: 'never' });
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    const database = app.app.get(Database);
    await until(async () => (await database.query('SELECT 1 FROM outbox WHERE done_at IS NOT NULL')).length === 2);
    expect([...seen].sort()).toEqual(['fails once', 'fails once', 'once']);
  });
});

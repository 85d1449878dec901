import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startCluster } from '../../../tools/postgres/cluster.mjs';
import { sweepShelf, testShelf } from '../../../tools/postgres/test-shelf.mjs';

/** Nothing of a test run has to survive a power cut. */
const hasty = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '128MB',
};

/** One throw-away PostgreSQL a run; TEST_DATABASE_URL names a server of your own instead (its account must create databases). */
export default async function globalSetup() {
  if (process.env.TEST_DATABASE_URL) return;
  await sweepShelf();
  const shelf = testShelf();
  mkdirSync(shelf, { recursive: true });
  chmodSync(shelf, 0o755);
  const cluster = await startCluster({
    data: join(shelf, 'data'),
    log: join(shelf, 'postgres.log'),
    password: null,
    settings: hasty,
  });
  process.env.TEST_DATABASE_URL = cluster.url('postgres');
  globalThis.__cluster = cluster;
  const leave = async () => {
    await cluster.stop();
    process.exit(130);
  };
  process.once('SIGINT', leave);
  process.once('SIGTERM', leave);
}

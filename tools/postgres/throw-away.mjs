import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { startCluster } from './cluster.mjs';
import { sweepShelf, testShelf } from './test-shelf.mjs';

/** Nothing of a throw-away server has to survive a power cut. */
const hasty = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  shared_buffers: '128MB',
};

/** A server for this process alone. @returns {Promise<Cluster & { remove: () => Promise<void> }>} remove: stops it, data and all */
export async function throwAwayServer() {
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
  const remove = async () => {
    await cluster.stop();
    rmSync(shelf, { recursive: true, force: true });
  };
  return { ...cluster, remove };
}

/** Runs `work` with the url of an empty database of a server that goes afterwards. */
export async function withThrowAwayServer(work) {
  const server = await throwAwayServer();
  try {
    const client = new pg.Client({ connectionString: server.url('postgres') });
    await client.connect();
    await client.query('CREATE DATABASE huoshui');
    await client.end();
    return await work(server.url('huoshui'));
  } finally {
    await server.remove();
  }
}

import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserServer } from 'playwright-core';
import { startCluster } from '../../../tools/postgres/cluster.mjs';
import { sweepShelf, testShelf } from '../../../tools/postgres/test-shelf.mjs';
import { launchBrowser } from './browser/launch';
import globalTeardown from './global-teardown';
import { ROOT } from './house/door';
import { House } from './house/house';

interface Running {
  cluster?: Awaited<ReturnType<typeof startCluster>>;
  browser?: BrowserServer;
  house?: House;
}

declare global {
  var journeys: Running | undefined;
}

/** Nothing of a test run has to survive a power cut. */
const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', shared_buffers: '128MB' };

/** One PostgreSQL, one browser and one product with the demo's data for the whole run. */
export default async function globalSetup(): Promise<void> {
  rmSync(join(ROOT, 'screenshots'), { recursive: true, force: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void globalTeardown().then(leave));
  try {
    await prepare((globalThis.journeys = {}));
  } catch (error) {
    await globalTeardown();
    throw error;
  }
}

async function prepare(running: Running): Promise<void> {
  await sweepShelf();
  const shelf = testShelf();
  mkdirSync(shelf, { recursive: true });
  chmodSync(shelf, 0o755);
  const data = { data: join(shelf, 'data'), log: join(shelf, 'postgres.log'), password: null, settings: hasty };
  running.cluster = await startCluster(data);
  process.env.JOURNEY_SHELF = shelf;
  process.env.JOURNEY_SERVER_URL = running.cluster.url('postgres');
  [running.browser] = await Promise.all([launchBrowser(), House.build()]);
  running.house = await House.copy();
  await Promise.all([running.house.openApi(), running.house.openWorker()]);
  process.env.JOURNEY_BROWSER = running.browser.wsEndpoint();
  process.env.JOURNEY_ADDRESS = running.house.address;
}

const leave = (): never => process.exit(130);

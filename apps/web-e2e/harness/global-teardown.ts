import { rmSync } from 'node:fs';
import { testShelf } from '../../../tools/postgres/test-shelf.mjs';

export default async function globalTeardown(): Promise<void> {
  const { browser, house, cluster } = globalThis.journeys ?? {};
  await Promise.all([browser?.close(), house?.close()]);
  await cluster?.stop();
  rmSync(testShelf(), { recursive: true, force: true });
}

import { rmSync } from 'node:fs';
import { testShelf } from '../../../tools/postgres/test-shelf.mjs';

export default async function globalTeardown() {
  if (!globalThis.__cluster) return;
  await globalThis.__cluster.stop();
  rmSync(testShelf(), { recursive: true, force: true });
}

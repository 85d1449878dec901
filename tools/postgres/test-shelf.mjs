import { readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearLeftovers, isAlive } from './postmaster.mjs';

const PREFIX = 'huoshui-test-';

/** The folder of this process's throw-away PostgreSQL. */
export const testShelf = () => join(tmpdir(), `${PREFIX}${process.pid}`);

/** Stops and removes what killed test runs left behind. */
export async function sweepShelf() {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    if (isAlive(Number(name.slice(PREFIX.length)))) continue;
    const shelf = join(tmpdir(), name);
    await clearLeftovers(join(shelf, 'data'));
    rmSync(shelf, { recursive: true, force: true });
  }
}

import { rmSync } from 'node:fs';
import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';
import { findPlace } from '../postgres/place.mjs';
import { clearLeftovers } from '../postgres/postmaster.mjs';
import { DATA, inData, readRunning } from './data-folder.mjs';

/** Empties `.data`, the embedded database with it. Built results and packages stay. */
export async function wipeData() {
  const other = readRunning();
  if (other) throw new Sorry(words.alreadyRunning(other.pid));
  const { data } = findPlace(inData('postgres'));
  await clearLeftovers(data);
  rmSync(data, { recursive: true, force: true });
  rmSync(DATA, { recursive: true, force: true });
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fingerprint } from '../lib/fingerprint.mjs';
import { at } from '../lib/root.mjs';
import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';
import { runDoor } from './children.mjs';
import { inData } from './data-folder.mjs';

const DOOR = 'dist/apps/api/src/migrate.js';
const done = inData('migrated');

/**
 * Brings the database up to date. The embedded one is nobody's but ours, so the same migrations need not be asked for again.
 * @returns {Promise<string | void>} a note when there was nothing to do
 */
export async function migrate(env, { embedded }) {
  if (!existsSync(at(DOOR))) throw new Sorry(words.notBuilt(DOOR));
  const wanted = fingerprint(['migrations']);
  if (embedded && existsSync(done) && readFileSync(done, 'utf8') === wanted) return '无变化';
  const { ok, line, log } = await runDoor(DOOR, [], env);
  if (!ok) throw new Sorry(words.migrateFailed(line, log));
  if (embedded) writeFileSync(done, wanted);
}

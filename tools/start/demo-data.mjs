import { existsSync, writeFileSync } from 'node:fs';
import { at } from '../lib/root.mjs';
import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';
import { inData } from './data-folder.mjs';
import { runDoor } from './children.mjs';

const DOOR = 'dist/apps/api/src/demo.js';
const done = inData('demo-loaded');

/**
 * Loads the demo data at the first start. The door itself leaves a loaded or deliberately emptied database alone;
 * the mark only spares later starts from asking.
 * @returns {Promise<string | void>} a note when there was nothing to do
 */
export async function loadDemo(env, { embedded }) {
  if (embedded && existsSync(done)) return '已有';
  if (!existsSync(at(DOOR))) return '尚无';
  const run = await runDoor(DOOR, ['load'], env);
  if (!run.ok) throw new Sorry(words.demoFailed(run.line, run.log));
  if (embedded) writeFileSync(done, '');
}

/** Removes the demo data; the figures of 2022 stay out of it. @returns {Promise<string>} what the door said */
export async function wipeDemo(env) {
  const run = await runDoor(DOOR, ['wipe'], env);
  if (!run.ok) throw new Sorry(words.wipeFailed(run.line, run.log));
  return run.line;
}

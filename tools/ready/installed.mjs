import { existsSync, readFileSync } from 'node:fs';
import { at } from '../lib/root.mjs';

const packagesOf = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null);

/**
 * True when node_modules holds what the lockfile asks for. npm keeps beside the packages a lockfile of what it laid down;
 * packages for other machines are absent from it by right.
 */
export function isInstalled(
  wanted = packagesOf(at('package-lock.json')),
  laid = packagesOf(at('node_modules/.package-lock.json')),
) {
  if (!laid) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const have = laid[path];
    if (!have) return entry.optional === true;
    return have.version === entry.version && have.integrity === entry.integrity;
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { at } from '../lib/root.mjs';

/**
 * True when node_modules holds what the lockfile asks for. npm keeps beside the packages a lockfile of what it laid down;
 * packages for other machines are absent from it by right.
 */
export function isInstalled() {
  const laid = at('node_modules/.package-lock.json');
  if (!existsSync(laid)) return false;
  const have = JSON.parse(readFileSync(laid, 'utf8')).packages;
  const want = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(([path, entry]) => {
    if (path === '' || entry.link) return true;
    const laidDown = have[path];
    if (!laidDown) return Boolean(entry.optional || entry.devOptional || entry.peer);
    return laidDown.version === entry.version && laidDown.integrity === entry.integrity;
  });
}

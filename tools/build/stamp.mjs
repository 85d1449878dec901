import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { at } from '../lib/root.mjs';

/** Remembers from what a result was built, so that it is built again only when that has changed. */
export function stamp(name, digest) {
  const file = at('dist', '.stamps', name);
  return {
    isCurrent: () => existsSync(file) && readFileSync(file, 'utf8') === digest,
    clear: () => rmSync(file, { force: true }),
    set: () => {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, digest);
    },
  };
}

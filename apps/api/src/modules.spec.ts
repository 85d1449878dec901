import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { MODULES } from './modules';

const root = __dirname;

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly path: string;
}

/** The file that lists the modules, the doors and the wiring above them may import any module. */
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function sourcesOf(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourcesOf(path);
    return /\.ts$/.test(entry.name) && !/\.(spec|it)\.ts$/.test(entry.name) ? [path] : [];
  });
}

function importsBetweenModules(): Import[] {
  return folders.flatMap((from) =>
    sourcesOf(join(root, from)).flatMap((file) =>
      specifiersOf(file)
        .filter((specifier) => specifier.startsWith('.'))
        .map((specifier) => relative(root, join(file, '..', specifier)))
        .filter((path) => !path.startsWith(`${from}/`) && path !== from)
        .map((path) => ({ file: relative(root, file), from, to: path.split('/')[0] ?? '', path })),
    ),
  );
}

function specifiersOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport|\brequire|\bimport\()\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
}

describe('modules', () => {
  const imports = importsBetweenModules();

  it('are all listed', () => {
    expect(folders.filter((folder) => !(MODULES as readonly string[]).includes(folder))).toEqual([]);
  });

  it('import one another at all, so that this spec reads something', () => {
    expect(imports.length).toBeGreaterThan(10);
  });

  it('import only from modules above them', () => {
    const order = (name: string): number => (MODULES as readonly string[]).indexOf(name);
    const upward = imports.filter(
      ({ to, path }) => !isAbove(path) && !(order(to) >= 0 && order(to) < order(to === path ? path : to) + 1),
    );
    expect(upward).toEqual([]);
    expect(imports.filter(({ from, to }) => order(to) >= order(from))).toEqual([]);
  });

  it('import only through the index', () => {
    expect(imports.filter(({ to, path }) => !isAbove(path) && path !== to && path !== `${to}/index`)).toEqual([]);
  });
});

/** A path outside the modules: the migrations, which the platform runs. */
const isAbove = (path: string): boolean => path.startsWith('..');

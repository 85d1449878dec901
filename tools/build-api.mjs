import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fingerprint, filesOf } from './lib/fingerprint.mjs';
import { at } from './lib/root.mjs';
import { stamp } from './build/stamp.mjs';

const libraries = ['domain', 'contracts'];
const sources = ['apps/api/src', 'migrations', ...libraries.map((name) => `libs/${name}/src`)];
const settings = [
  'apps/api/tsconfig.json',
  'apps/api/tsconfig.build.json',
  'tsconfig.base.json',
  'package-lock.json',
  'tools/build',
];
const isSource = (file) => !/\.(spec|it)\.ts$/.test(file);

/**
 * Builds the API into dist when its sources have changed since the last time.
 * @returns {Promise<'built' | 'current'>}
 * @throws Error with one line for each fault of the sources
 */
export async function buildApi() {
  const mark = stamp('api', fingerprint([...sources, ...settings, 'tools/build-api.mjs'], isSource));
  if (mark.isCurrent()) return 'current';
  mark.clear();
  for (const folder of ['apps/api', 'migrations', 'libs', 'node_modules'])
    rmSync(at('dist', folder), { recursive: true, force: true });
  const { compileApi } = await import('./build/compile-api.mjs');
  const { program, faults } = compileApi();
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const { responseSchemas } = await import('./build/response-schemas.mjs');
  writeFileSync(at('dist/apps/api/src/platform/http/response-schemas.json'), JSON.stringify(responseSchemas(program)));
  copyAssets();
  nameLibraries();
  copyFonts();
  mark.set();
  return 'built';
}

/** Templates, tables and the like lie beside the code that reads them, also when built. */
function copyAssets() {
  for (const file of sources.flatMap(filesOf).filter((path) => !path.endsWith('.ts'))) {
    mkdirSync(dirname(at('dist', file)), { recursive: true });
    copyFileSync(at(file), at('dist', file));
  }
}

/** Of the fonts that papers are drawn with only the faces in use: the packages weigh twenty times as much. */
function copyFonts() {
  for (const [name, weights] of Object.entries({ 'noto-serif-sc': [400, 700], 'noto-sans-sc': [500] })) {
    const [from, to] = [`node_modules/@fontsource/${name}`, `dist/node_modules/@fontsource/${name}`].map((path) =>
      at(path),
    );
    mkdirSync(`${to}/files`, { recursive: true });
    for (const file of ['package.json', 'LICENSE', 'unicode.json']) copyFileSync(`${from}/${file}`, `${to}/${file}`);
    for (const file of readdirSync(`${from}/files`)) {
      if (weights.some((weight) => file.endsWith(`-${weight}-normal.woff`)))
        copyFileSync(`${from}/files/${file}`, `${to}/files/${file}`);
    }
  }
}

/** Plain Node finds `@huoshui/<library>` in dist/node_modules. */
function nameLibraries() {
  for (const name of libraries) {
    const folder = at('dist/node_modules/@huoshui', name);
    mkdirSync(folder, { recursive: true });
    const main = `../../../libs/${name}/src/index.js`;
    writeFileSync(`${folder}/package.json`, `${JSON.stringify({ name: `@huoshui/${name}`, main }, null, 2)}\n`);
  }
  writeFileSync(at('dist/package.json'), `${JSON.stringify({ private: true, type: 'commonjs' }, null, 2)}\n`);
}

if (process.argv[1] === import.meta.filename) {
  try {
    const start = Date.now();
    const outcome = await buildApi();
    console.log(
      `api ${outcome} (${((Date.now() - start) / 1000).toFixed(1)} s)${existsSync(at('dist/apps/api/src/main.js')) ? '' : ', no main.js yet'}`,
    );
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

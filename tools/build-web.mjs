import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fingerprint } from './lib/fingerprint.mjs';
import { at } from './lib/root.mjs';
import { precompress } from './build/precompress.mjs';
import { stamp } from './build/stamp.mjs';

const libraries = ['domain', 'contracts', 'ui'];
const sources = ['apps/web', ...libraries.map((name) => `libs/${name}`)];
const settings = ['tsconfig.base.json', 'package-lock.json', 'tools/build-web.mjs', 'tools/build/precompress.mjs'];
const isSource = (file) => !/\.(spec|it)\.ts$/.test(file);

/**
 * Builds the web into dist/apps/web when its sources have changed since the last time.
 * @returns {Promise<'built' | 'current'>}
 * @throws Error with what the Angular compiler said
 */
export async function buildWeb() {
  if (!existsSync(at('apps/web/src/main.ts'))) return 'absent';
  const mark = stamp('web', fingerprint([...sources, ...settings], isSource));
  if (mark.isCurrent() && existsSync(at('dist/apps/web/browser/index.html'))) return 'current';
  mark.clear();
  rmSync(at('dist/apps/web'), { recursive: true, force: true });
  await compile();
  precompress(at('dist/apps/web/browser'));
  mark.set();
  return 'built';
}

function compile() {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NG_CLI_ANALYTICS: 'false' };
    const child = spawn(process.execPath, [at('node_modules/@angular/cli/bin/ng.js'), 'build', 'web'], {
      cwd: at('apps/web'),
      env,
    });
    process.once('SIGTERM', () => child.kill() && process.exit(1));
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(output.trim()))));
  });
}

if (process.argv[1] === import.meta.filename) {
  try {
    const start = Date.now();
    console.log(`web ${await buildWeb()} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}

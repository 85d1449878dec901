import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../lib/free-port.mjs';

const ABSENT =
  'redis-server is not installed, so the Redis backend of the jobs was not tried (apt-get install redis-server)';

/**
 * Runs `work` with the url of a Redis of its own.
 * @returns {Promise<object>} its outcome, or one that says why it was skipped
 */
export async function withRedis(work) {
  if (spawnSync('redis-server', ['--version']).status !== 0)
    return { passed: 0, failed: 0, skipped: [ABSENT], output: '' };
  const [port, folder] = [await freePort(), mkdtempSync(join(tmpdir(), 'huoshui-redis-'))];
  const flags = [
    '--port',
    String(port),
    '--bind',
    '127.0.0.1',
    '--dir',
    folder,
    '--save',
    '',
    '--maxmemory-policy',
    'noeviction',
  ];
  const server = spawn('redis-server', flags, { stdio: 'ignore' });
  try {
    await untilListening(port);
    return await work(`redis://127.0.0.1:${port}`);
  } finally {
    const left = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await left;
    rmSync(folder, { recursive: true, force: true });
  }
}

async function untilListening(port) {
  for (const end = Date.now() + 10_000; Date.now() < end; await sleep(50)) if (await listens(port)) return;
  throw new Error('redis-server did not start within 10 s');
}

function listens(port) {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../lib/free-port.mjs';
import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';
import { initialise } from './initialise.mjs';
import { findPlace } from './place.mjs';
import { clearLeftovers, readPidFile, stopProcess } from './postmaster.mjs';

const START_PATIENCE = 60_000;

/**
 * Starts the embedded PostgreSQL on a free port of the loopback address, making its data folder when there is none.
 * @param {{ data: string, log: string, password: string | null, settings?: Record<string, string> }} wish
 * @returns {Promise<Cluster>} pid, port, url(database), stop(), exited: resolves to the exit code
 */
export async function startCluster({ data, log, password, settings = {} }) {
  const place = findPlace(data);
  const fresh = !existsSync(join(place.data, 'PG_VERSION'));
  if (fresh && existsSync(place.data)) throw new Sorry(words.notADatabase(place.data));
  if (fresh) initialise(place, password);
  refuseOtherMajor(place);
  const recovered = await clearLeftovers(place.data);
  const port = await freePort();
  const { child, exited } = launch(place, port, log, settings);
  await untilReady(place.data, child, exited, log);
  const secret = password === null ? '' : `:${encodeURIComponent(password)}`;
  return {
    pid: child.pid,
    port,
    fresh,
    recovered,
    moved: place.moved ? place.data : null,
    folder: place.data,
    exited,
    url: (database) => `postgres://huoshui${secret}@127.0.0.1:${port}/${database}`,
    stop: async () => {
      await Promise.all([stopProcess(child.pid), exited]);
    },
  };
}

function refuseOtherMajor(place) {
  const have = readFileSync(join(place.data, 'PG_VERSION'), 'utf8').trim();
  const control = readFileSync(join(place.programs, 'share', 'postgresql', 'postgres.bki'), 'utf8').slice(0, 40);
  const want = /PostgreSQL (\d+)/.exec(control)?.[1];
  if (have === want) return;
  throw new Sorry(words.otherMajor(place.data, have, want));
}

function launch(place, port, log, settings) {
  const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', max_connections: '120', ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const sink = openSync(log, 'a');
  const child = spawn(join(place.programs, 'bin', 'postgres'), ['-D', place.data, '-p', String(port), ...flags], {
    ...place.account,
    cwd: place.data,
    detached: true,
    stdio: ['ignore', sink, sink],
  });
  closeSync(sink);
  const exited = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code));
    child.once('error', (error) => resolve(error.message));
  });
  return { child, exited };
}

async function untilReady(data, child, exited, log) {
  let gone = null;
  exited.then((how) => (gone = { how }));
  for (const end = Date.now() + START_PATIENCE; Date.now() < end; await sleep(20)) {
    if (gone) throw new Sorry(whyNot(log, gone.how));
    const self = readPidFile(data);
    if (self?.pid === child.pid && self.ready) return;
  }
  await stopProcess(child.pid);
  throw new Sorry(words.clusterSlow(START_PATIENCE / 1000, log));
}

function whyNot(log, how) {
  const lines = readFileSync(log, 'utf8').trim().split('\n').slice(-20);
  const text = lines.join('\n');
  if (/No space left/.test(text)) return words.diskFullDatabase;
  const last = lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1);
  return words.clusterDied(how, last);
}

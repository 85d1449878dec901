import { setTimeout as sleep } from 'node:timers/promises';
import { at } from '../lib/root.mjs';
import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';
import { inData } from './data-folder.mjs';
import { lastLine, startChild } from './children.mjs';

const PATIENCE = 60_000;

/** The environment under which the doors of the API run. */
export function environment({ options, databaseUrl, postgresPid }) {
  return {
    ...process.env,
    HUOSHUI_MODE: options.mode,
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    REDIS_URL: options.redisUrl ?? '',
    PORT: String(options.port),
    HOST: options.host,
    WEB_ROOT: at('dist/apps/web/browser'),
    FILES_DIR: process.env.FILES_DIR || inData('files'),
    // Half of a start is compiling what was compiled the last time.
    NODE_COMPILE_CACHE: inData('compile-cache'),
    HUOSHUI_POSTGRES_PID: postgresPid ? String(postgresPid) : '',
  };
}

/** Starts the HTTP door and waits until it answers. @param {(part: object) => void} started hears of it at once, to stop it */
export async function serveHttp(env, started) {
  const http = startChild('接口服务', 'dist/apps/api/src/main.js', [], env);
  started(http);
  let gone = null;
  http.exited.then((how) => (gone = { how }));
  for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(50)) {
    if (gone) throw new Sorry(died(http, gone.how, env));
    if (await answers(`${localAddress(env)}/api/health/ready`)) return;
  }
  throw new Sorry(words.notReady(PATIENCE / 1000, http.log));
}

export const startWorker = (env) => startChild('后台任务', 'dist/apps/api/src/worker.js', [], env);

/** One sentence about a part that left by itself. */
export function died(part, how, env) {
  const line = lastLine(part.log);
  return /EADDRINUSE/.test(line) ? words.portTaken(env.PORT) : words.childDied(part.name, how, line);
}

/** Where a browser on this machine finds the product. */
export function localAddress({ HOST, PORT }) {
  const host = ['0.0.0.0', '::', '127.0.0.1'].includes(HOST) ? 'localhost' : HOST;
  return `http://${host}:${PORT}`;
}

async function answers(url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}

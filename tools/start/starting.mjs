import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { at, ROOT } from '../lib/root.mjs';
import { isAlive } from '../postgres/postmaster.mjs';

const PATIENCE = 240_000;

/** Runs `npm start` in a data folder of its own, for the spec. */
function launch({ data, port, env = {}, args = [] }) {
  const child = spawn(process.execPath, [at('tools/start.mjs'), '--port', String(port), ...args], {
    cwd: ROOT,
    env: { ...clean(process.env), HUOSHUI_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal)));
  return { child, ended, output: () => output };
}

/** What a person's own shell may have set must not steer the spec. */
function clean({ DATABASE_URL, REDIS_URL, PORT, HOST, HUOSHUI_MODE, npm_lifecycle_event, ...rest }) {
  void [DATABASE_URL, REDIS_URL, PORT, HOST, HUOSHUI_MODE, npm_lifecycle_event];
  return rest;
}

/** Starts and waits until the product says that it is ready. */
export async function begin(wish) {
  const { child, ended, output } = launch(wish);
  for (const end = Date.now() + PATIENCE; !output().includes('按 Ctrl-C 停止'); await sleep(50)) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`it ended:\n${output()}`);
    if (Date.now() > end) throw new Error(`not ready after ${PATIENCE / 1000} s:\n${output()}`);
  }
  const parts = partsOf(child.pid);
  const interrupt = () => {
    child.kill('SIGINT');
    return ended;
  };
  const address = `http://127.0.0.1:${wish.port}`;
  return {
    address,
    ended,
    output,
    parts,
    pids: Object.keys(parts).map(Number),
    interrupt,
    kill: (signal) => child.kill(signal),
  };
}

/** What a start that must fail said last. */
export async function refusal(wish) {
  const { child, ended, output } = launch(wish);
  const timer = setTimeout(() => child.kill('SIGTERM'), PATIENCE);
  const code = await ended;
  clearTimeout(timer);
  if (code !== 1) throw new Error(`exit code ${code}, not 1:\n${output()}`);
  const sentences = output()
    .split('\n')
    .filter((line) => line.startsWith('✗'));
  if (sentences.length !== 1 || /\n\s+at /.test(output())) throw new Error(`not one sentence:\n${output()}`);
  return sentences[0];
}

/** Waits until all of the processes have gone. */
export async function gone(pids) {
  for (const end = Date.now() + 20_000; pids.some(isAlive); await sleep(50)) {
    if (Date.now() > end) throw new Error(`still there: ${pids.filter(isAlive).join(', ')}`);
  }
}

/** The processes that a run has started, with their command lines. */
function partsOf(parent) {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).trim().split('\n');
  const children = lines
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((found) => Number(found?.[2]) === parent);
  return Object.fromEntries(children.map(([, pid, , command]) => [pid, command]));
}

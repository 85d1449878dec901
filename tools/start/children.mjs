import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { at, ROOT } from '../lib/root.mjs';
import { logFile } from './data-folder.mjs';

const PATIENCE = 15_000;
const leash = pathToFileURL(at('tools/start/leash.mjs')).href;
const logOf = (door) => logFile(door.replace(/.*\/|\.js$/g, ''));

/**
 * Starts a door of the API as a process of its own that cannot outlive us.
 * @param {{ own: boolean }} group true: Ctrl-C reaches us alone, and we stop the parts in order
 * @returns {{ name: string, log: string, exited: Promise<string | number>, stop: () => Promise<void> }}
 */
export function startChild(name, door, args, env, { own } = { own: true }) {
  const log = logOf(door);
  const sink = openSync(log, 'a');
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', leash, at(door), ...args], {
    cwd: ROOT,
    env: { ...env, HUOSHUI_LEASH: 'on' },
    detached: own && process.platform !== 'win32',
    stdio: ['ignore', sink, sink, 'ipc'],
  });
  closeSync(sink);
  const exited = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code));
    child.once('error', (error) => resolve(error.message));
  });
  return { name, log, exited, stop: () => stopChild(child, exited) };
}

async function stopChild(child, exited) {
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  await exited;
  clearTimeout(timer);
}

/**
 * Runs a door of the API to its end.
 * @returns {Promise<{ ok: boolean, log: string, line: string }>} line: what its log says best about a failure
 */
export async function runDoor(door, args, env) {
  const log = logOf(door);
  const size = existsSync(log) ? statSync(log).size : 0;
  const child = startChild(door, door, args, env, { own: false });
  const how = await child.exited;
  return { ok: how === 0, log, line: tellingLine(readFileSync(log).subarray(size).toString('utf8')) };
}

/** The line of a log that says best what went wrong: the last that speaks of an error. */
export function tellingLine(text) {
  const lines = text.split('\n').map(readable).filter(Boolean);
  const telling = (line) => /error|错误|失败|拒绝|有误|fatal/i.test(line) && !/^at /.test(line);
  return lines.findLast(telling) ?? lines.at(-1) ?? '';
}

/** The structured log keeps its sentence in `msg`, or in the error it carries. */
function readable(line) {
  if (!line.startsWith('{')) return line.trim();
  try {
    const entry = JSON.parse(line);
    return entry.level < 50 ? '' : `error: ${entry.err?.message ?? entry.msg ?? ''}`;
  } catch {
    return line.trim();
  }
}

export const lastLine = (log) => tellingLine(readFileSync(log, 'utf8').slice(-20_000));

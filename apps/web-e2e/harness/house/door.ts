import { ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const ROOT = join(__dirname, '../../../..');

/** A door does not outlive the run that opened it, not even one that was killed. */
const leash = pathToFileURL(join(ROOT, 'tools/start/leash.mjs')).href;

export interface Door {
  readonly pid: number;
  readonly exited: Promise<number | string>;
  /** Resolves when the worker says that it takes jobs. */
  readonly ready: Promise<void>;
  kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Starts a door of the built API (`main`, `worker`, `migrate`, `demo`) as a process of its own. */
export function openDoor(name: string, args: string[], env: Record<string, string>, log: string): Door {
  const sink = openSync(log, 'a');
  const file = join(ROOT, 'dist/apps/api/src', `${name}.js`);
  const child = spawn(process.execPath, ['--enable-source-maps', '--import', leash, file, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', sink, sink, 'ipc'],
  });
  closeSync(sink);
  child.channel?.unref();
  const exited = new Promise<number | string>((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? code ?? 0));
    child.once('error', (error) => resolve(error.message));
  });
  const ready = new Promise<void>((resolve) => child.once('message', () => resolve()));
  return { pid: child.pid ?? 0, exited, ready, kill: (signal) => stop(child, exited, signal) };
}

async function stop(child: ChildProcess, exited: Promise<unknown>, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await exited;
  clearTimeout(timer);
}

/** Runs a door to its end. @throws with the end of its log when it fails */
export async function throughDoor(
  name: string,
  args: string[],
  env: Record<string, string>,
  log: string,
): Promise<void> {
  const how = await openDoor(name, args, env, log).exited;
  if (how !== 0) throw new Error(`${name} ${args.join(' ')} ended with ${how}:\n${tail(log)}`);
}

export const tail = (log: string): string => readFileSync(log, 'utf8').slice(-4_000);

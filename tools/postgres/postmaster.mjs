import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What the server wrote about itself: process, port and whether it takes connections; null when nothing is there. */
export function readPidFile(data) {
  try {
    const lines = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
  } catch {
    return null;
  }
}

/** True while the process lives (also when it belongs to another account). */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The command line of a process, empty when it is gone or cannot be asked. */
export function commandOf(pid) {
  try {
    const proc = `/proc/${pid}/cmdline`;
    if (existsSync('/proc/self/cmdline'))
      return existsSync(proc) ? readFileSync(proc, 'utf8').replaceAll('\0', ' ') : '';
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return '';
  }
}

/** Stops a server by its process: fast first, harder when it does not go. */
export async function stopProcess(pid) {
  for (const [signal, patience] of [
    ['SIGINT', 10_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 2_000],
  ]) {
    try {
      process.kill(pid, signal);
    } catch {
      return;
    }
    for (const end = Date.now() + patience; Date.now() < end; await sleep(20)) if (!isAlive(pid)) return;
  }
}

/**
 * Clears what a killed run left behind: its server is stopped, its pid file goes.
 * @returns {Promise<boolean>} true when a server was still running
 */
export async function clearLeftovers(data) {
  const left = readPidFile(data);
  if (!left) return false;
  const ours = isAlive(left.pid) && commandOf(left.pid).includes(data);
  if (ours) await stopProcess(left.pid);
  rmSync(join(data, 'postmaster.pid'), { force: true });
  return ours;
}

import { spawn } from 'node:child_process';
import { at, ROOT } from '../lib/root.mjs';

const PATIENCE = 15 * 60_000;

/**
 * Runs a program of node_modules (or a script of ours) under our own Node to its end.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function command(file, args, { cwd = ROOT, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [at(file), ...args], {
      cwd,
      env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', NX_DAEMON: 'false', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const timer = setTimeout(() => {
      output += `\nstopped after ${PATIENCE / 60_000} minutes\n`;
      child.kill('SIGKILL');
    }, PATIENCE);
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', (error) => (output += error.message));
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** One check by exit code. */
export async function check(file, args, options) {
  const { code, output } = await command(file, args, options);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output: code === 0 ? '' : output };
}

/** Several checks after one another, as one outcome. */
export async function checks(works) {
  const sum = { passed: 0, failed: 0, skipped: [], output: '' };
  for (const work of works) {
    const { passed, failed, skipped = [], output } = await work();
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped.push(...skipped);
    sum.output += output;
  }
  return sum;
}

import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statfsSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { at } from '../lib/root.mjs';
import { Sorry } from '../lib/sorry.mjs';
import { words } from '../lib/words.mjs';
import { commandOf, isAlive } from '../postgres/postmaster.mjs';

const ENOUGH = 300 * 1024 * 1024;
const LOG_LIMIT = 10 * 1024 * 1024;

/** Where everything lies that a run leaves behind; HUOSHUI_DATA moves it. */
export const DATA = process.env.HUOSHUI_DATA ? resolve(process.env.HUOSHUI_DATA) : at('.data');
export const inData = (...parts) => join(DATA, ...parts);

const running = inData('running.json');
const secret = inData('postgres.password');

/** Makes `.data` ready and claims it for this run. */
export function claimDataFolder() {
  const other = readRunning();
  if (other && other.pid !== process.pid) throw new Sorry(words.alreadyRunning(other.pid));
  mkdirSync(inData('logs'), { recursive: true });
  mkdirSync(inData('files'), { recursive: true });
  const disk = statfsSync(DATA);
  if (disk.bavail * disk.bsize < ENOUGH) throw new Sorry(words.diskFull(DATA));
  noteRunning({});
}

/** The run that holds `.data` now, or null. */
export function readRunning() {
  if (!existsSync(running)) return null;
  const note = JSON.parse(readFileSync(running, 'utf8') || '{}');
  return note.pid && isAlive(note.pid) && commandOf(note.pid).includes('start.mjs') ? note : null;
}

/** Tells other tools of this repository (such as demo:wipe) how to reach this run. */
export function noteRunning(facts) {
  writeFileSync(running, JSON.stringify({ pid: process.pid, ...facts }), { mode: 0o600 });
}

export const forgetRunning = () => rmSync(running, { force: true });

/** The embedded server's password, made once and kept where only its owner reads it. */
export function databasePassword() {
  if (!existsSync(secret)) writeFileSync(secret, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(secret, 'utf8').trim();
}

/** The file a part of the system writes its log to; a long one is put aside first. */
export function logFile(name) {
  const file = inData('logs', `${name}.log`);
  if (existsSync(file) && statSync(file).size > LOG_LIMIT) renameSync(file, `${file}.1`);
  return file;
}

import { hash, verify } from '@node-rs/argon2';
import { randomInt } from 'node:crypto';
import { identityLimits } from '@huoshui/contracts';
import { Refusal } from '../platform';

/** argon2id with OWASP's parameters: 19 MiB, two passes, one lane (algorithm 2 is argon2id). */
const ARGON = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** A hash that no password meets, so that an unknown name takes as long as a wrong password. */
const NOBODY = hash('nobody', ARGON);

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON);

export async function passwordFits(password: string, stored: string | null): Promise<boolean> {
  if (stored === null) {
    await verify(await NOBODY, password);
    return false;
  }
  return verify(stored, password);
}

/** @throws Refusal `session.password-weak` for one that is short, one sign repeated, or holds the sign-in name. */
export function mustBeStrong(password: string, name: string): void {
  const long = [...password].length >= identityLimits.passwordLeast && password.length <= identityLimits.passwordMost;
  const varied = new Set(password).size >= 5;
  const own = password.toLowerCase().includes(name.toLowerCase());
  if (!long || !varied || own) throw new Refusal('session.password-weak', { least: identityLimits.passwordLeast });
}

const SIGNS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789';

/** Fourteen signs that can be read aloud: no 0/O, 1/l/I. */
export const newInitialPassword = (): string =>
  Array.from({ length: 14 }, () => SIGNS[randomInt(SIGNS.length)]).join('');

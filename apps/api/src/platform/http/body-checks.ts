import type { NextFunction, Request, Response } from 'express';
import { Refusal } from '../refusal';

const DEEPEST = 32;
const MOST_NODES = 20_000;
const BLOCKED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Characters that no text of ours holds: NUL and other controls but tab and line ends, lone surrogates, bidi overrides. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069\ufffe\uffff]/u;

export const hasForbiddenCharacter = (text: string): boolean => FORBIDDEN.test(text) || !text.isWellFormed();

/** @throws Refusal for a body that is too deep, too wide, or holds a forbidden key or character. */
export function checkShape(value: unknown, depth = 0, seen = { nodes: 0 }): void {
  if (++seen.nodes > MOST_NODES) throw new Refusal('request.body.too-large');
  if (typeof value === 'string') {
    if (hasForbiddenCharacter(value)) throw new Refusal('request.text.forbidden-character');
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  if (depth >= DEEPEST) throw new Refusal('request.body.too-deep');
  for (const [key, child] of Object.entries(value)) {
    if (BLOCKED_KEYS.has(key)) throw new Refusal('request.body.invalid', { field: key.slice(0, 20) });
    if (hasForbiddenCharacter(key)) throw new Refusal('request.text.forbidden-character');
    checkShape(child, depth + 1, seen);
  }
}

/** Runs before any pipe, so that no transformer meets what it cannot bear. */
export function bodyChecks(request: Request, _response: Response, next: NextFunction): void {
  try {
    checkShape(request.body);
    checkShape(request.query);
    if (hasForbiddenCharacter(decodeURIComponent(request.path))) throw new Refusal('request.text.forbidden-character');
    next();
  } catch (error) {
    next(error instanceof URIError ? new Refusal('request.not-found') : error);
  }
}

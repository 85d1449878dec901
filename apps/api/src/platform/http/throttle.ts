import { createHash } from 'node:crypto';
import { NextFunction, Request, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { Refusal } from '../refusal';

const MINUTE = 60_000;

/** A whole office may sit behind one address; a person signs in seldom. */
const SESSIONS_AN_ADDRESS = 20;
const REQUESTS_A_SIGN_IN = 20;

const byAddress = (request: Request): string => ipKeyGenerator(request.ip ?? '');

const bySession = (request: Request): string =>
  createHash('sha256')
    .update(request.header('cookie') ?? byAddress(request))
    .digest('base64url');

function limit(most: number, keyGenerator: (request: Request) => string, skip: (request: Request) => boolean) {
  return rateLimit({
    windowMs: MINUTE,
    limit: most,
    standardHeaders: false,
    legacyHeaders: false,
    keyGenerator,
    skip,
    handler: (_request: Request, _response: Response, next: NextFunction) =>
      next(new Refusal('request.too-many', { retryAfter: MINUTE / 1_000 })),
  });
}

const notApi = (request: Request): boolean =>
  !request.path.startsWith('/api/') || request.path.startsWith('/api/health');
const noSignIn = (request: Request): boolean => !(request.method === 'POST' && request.path.endsWith('/session'));

/**
 * Stops a loop, not a person: per process, by session, by address, and tighter for sign-in. The growing delay per name
 * is kept in the database.
 * @param aMinute requests that one session may make in a minute
 */
export const throttles = (aMinute: number) => [
  limit(aMinute * SESSIONS_AN_ADDRESS, byAddress, notApi),
  limit(aMinute, bySession, notApi),
  limit(Math.ceil(aMinute / REQUESTS_A_SIGN_IN), byAddress, noSignIn),
];

import type { NextFunction, Request, Response } from 'express';
import { Refusal } from '../refusal';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A write that another site's page sends is refused: by Sec-Fetch-Site where the browser gives it, else by Origin. */
export function refuseCrossSite(request: Request, _response: Response, next: NextFunction): void {
  if (SAFE.has(request.method)) return next();
  const site = request.header('sec-fetch-site');
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return next(new Refusal('request.cross-site'));
  const origin = request.header('origin');
  if (origin !== undefined && hostOf(origin) !== (request.header('x-forwarded-host') ?? request.header('host'))) {
    return next(new Refusal('request.cross-site'));
  }
  next();
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}

import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';

/** What a write must know of the request around it. */
export interface RequestContext {
  readonly requestId: string;
  /** Set on POST: makes the write happen once, whatever is retried. */
  readonly idempotency: { readonly key: string; fingerprint: string; writes: number } | null;
  /** Set on PUT, PATCH and DELETE: the version that the caller has seen. */
  readonly ifMatch: number | null;
}

export const requestContext = new AsyncLocalStorage<RequestContext>();

/** For a body that is no JSON: what was uploaded becomes part of what an Idempotency-Key stands for. */
export function fingerprintWith(content: string): void {
  const keyed = requestContext.getStore()?.idempotency;
  if (keyed) keyed.fingerprint = createHash('sha256').update(`${keyed.fingerprint}\n${content}`).digest('hex');
}

import { AsyncLocalStorage } from 'node:async_hooks';

/** What a write must know of the request around it. */
export interface RequestContext {
  readonly requestId: string;
  /** Set on POST: makes the write happen once, whatever is retried. */
  readonly idempotency: { readonly key: string; readonly fingerprint: string; writes: number } | null;
  /** Set on PUT, PATCH and DELETE: the version that the caller has seen. */
  readonly ifMatch: number | null;
}

export const requestContext = new AsyncLocalStorage<RequestContext>();

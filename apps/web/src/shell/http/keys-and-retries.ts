import { HttpErrorResponse, HttpInterceptorFn } from '@angular/common/http';
import { retry, throwError, timer } from 'rxjs';
import { newKey } from './new-key';

const PAUSES_MS = [400, 1_500];

/** Every POST carries an Idempotency-Key, so that it may be sent again when the line or a busy server swallowed the answer. */
export const keysAndRetries: HttpInterceptorFn = (request, next) => {
  const keyed =
    request.method === 'POST' && !request.headers.has('Idempotency-Key')
      ? request.clone({ setHeaders: { 'Idempotency-Key': newKey() } })
      : request;
  if (keyed.method !== 'GET' && keyed.method !== 'POST') return next(keyed);
  if (keyed.body instanceof FormData) return next(keyed);
  return next(keyed).pipe(
    retry({
      count: PAUSES_MS.length,
      delay: (error: unknown, tries) => (mayPass(error) ? timer(PAUSES_MS[tries - 1] ?? 0) : throwError(() => error)),
    }),
  );
};

const mayPass = (error: unknown): boolean =>
  error instanceof HttpErrorResponse && [0, 502, 503, 504].includes(error.status);

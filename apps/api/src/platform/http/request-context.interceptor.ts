import { createHash } from 'node:crypto';
import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Observable } from 'rxjs';
import { Refusal } from '../refusal';
import { requestContext } from '../request-context';
import { ActingRequest, OPEN, UNKEYED } from './access';

const KEY = /^[\x21-\x7e]{8,100}$/;
const ETAG = /^(?:W\/)?"(\d{1,9})"$/;

/** Gives every write its idempotency key (POST) or the version its caller saw (PUT, PATCH, DELETE). */
@Injectable()
export class RequestContextInterceptor implements NestInterceptor {
  constructor(private readonly reflector: Reflector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const exempt =
      this.reflector.getAllAndOverride<string>(UNKEYED, [context.getHandler(), context.getClass()]) !== undefined;
    const open =
      this.reflector.getAllAndOverride<string>(OPEN, [context.getHandler(), context.getClass()]) !== undefined;
    const store = {
      requestId: request.requestId ?? '',
      idempotency: request.method === 'POST' && !exempt && !open ? idempotency(request) : null,
      ifMatch: ['PUT', 'PATCH', 'DELETE'].includes(request.method) && !exempt ? ifMatch(request) : null,
    };
    return new Observable((subscriber) => requestContext.run(store, () => next.handle().subscribe(subscriber)));
  }
}

function idempotency(request: ActingRequest) {
  const key = request.header('idempotency-key') ?? '';
  if (!KEY.test(key)) throw new Refusal('request.key.missing');
  const fingerprint = createHash('sha256')
    .update(`${request.method} ${request.originalUrl}\n${JSON.stringify(request.body ?? null)}`)
    .digest('hex');
  return { key, fingerprint, writes: 0 };
}

function ifMatch(request: ActingRequest): number {
  const tag = ETAG.exec(request.header('if-match') ?? '');
  if (!tag) throw new Refusal('request.version.missing');
  return Number(tag[1]);
}

import { createParamDecorator, ExecutionContext, SetMetadata } from '@nestjs/common';
import { Permission } from '@huoshui/contracts';
import type { Request } from 'express';
import { Actor } from '../actor';

export const NEEDS = 'access:needs';
export const OPEN = 'access:open';
export const SIGNED_IN = 'access:signed-in';
export const UNKEYED = 'access:unkeyed';

export interface ActingRequest extends Request {
  actor?: Actor;
  requestId?: string;
}

/** Any one of these permissions opens the route. */
export const Needs = (...permissions: [Permission, ...Permission[]]) => SetMetadata(NEEDS, permissions);

/** Open without signing in; the reason is for the reader and for the route spec. */
export const Open = (reason: string) => SetMetadata(OPEN, reason);

/** Open to everybody who is signed in, whatever the role; also while the initial password waits to be changed. */
export const SignedIn = (reason: string) => SetMetadata(SIGNED_IN, reason);

/** A POST that may be repeated without an Idempotency-Key, with the reason. */
export const Unkeyed = (reason: string) => SetMetadata(UNKEYED, reason);

/** The signed-in actor. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActingRequest>();
  if (!actor) throw new Error('a handler that takes @Me() is never @Open');
  return actor;
});

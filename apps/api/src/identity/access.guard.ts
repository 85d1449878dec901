import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Permission } from '@huoshui/contracts';
import { ActingRequest, may, NEEDS, OPEN, Refusal, SIGNED_IN } from '../platform';
import { SessionCookie } from './session-cookie';
import { Sessions } from './sessions';

/** Closed by default: a handler that declares nothing lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    private readonly cookie: SessionCookie,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.declared<string>(OPEN, context) !== undefined) return true;
    const request = context.switchToHttp().getRequest<ActingRequest>();
    const token = this.cookie.read(request);
    const signedIn = token ? await this.sessions.find(token) : null;
    if (!signedIn) throw new Refusal('session.missing');
    request.actor = signedIn.actor;
    if (this.declared<string>(SIGNED_IN, context) !== undefined) return true;
    if (signedIn.passwordMustChange) throw new Refusal('session.password-must-change');
    const needs = this.declared<Permission[]>(NEEDS, context) ?? [];
    if (!needs.some((permission) => may(signedIn.actor, permission))) throw new Refusal('session.forbidden');
    return true;
  }

  private declared<T>(key: string, context: ExecutionContext): T | undefined {
    return this.reflector.getAllAndOverride<T | undefined>(key, [context.getHandler(), context.getClass()]);
  }
}

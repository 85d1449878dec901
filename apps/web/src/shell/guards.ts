import { inject } from '@angular/core';
import { CanActivateFn, RedirectCommand, Router } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { Session } from './session';

/** Nobody gets past without signing in, nor with an initial password. A server that cannot be reached has its own page. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const session = inject(Session);
  const router = inject(Router);
  const to = { queryParams: { to: state.url === '/' ? null : state.url } };
  const kept = { skipLocationChange: true };
  try {
    const view = await session.known();
    if (!view) return router.createUrlTree(['/sign-in'], to);
    return view.passwordMustChange ? router.createUrlTree(['/first-password'], to) : true;
  } catch {
    return new RedirectCommand(router.createUrlTree(['/unreachable'], { queryParams: { to: state.url } }), kept);
  }
};

/** Closed by default: a feature's route names the permission that opens it. */
export const needs =
  (permission: Permission): CanActivateFn =>
  () =>
    inject(Session).may(permission) ||
    new RedirectCommand(inject(Router).createUrlTree(['/forbidden']), { skipLocationChange: true });

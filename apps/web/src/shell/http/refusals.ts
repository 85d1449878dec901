import { HttpErrorResponse, HttpInterceptorFn } from '@angular/common/http';
import { inject } from '@angular/core';
import { Router } from '@angular/router';
import { catchError, throwError } from 'rxjs';
import { Session } from '../session';
import { Refusal, refusalOf } from './refusal';

/** Turns every failed answer into a Refusal; one that says "not signed in" also leads to the sign-in page and back. */
export const refusals: HttpInterceptorFn = (request, next) => {
  const session = inject(Session);
  const router = inject(Router);
  return next(request).pipe(
    catchError((error: unknown) => {
      if (!(error instanceof HttpErrorResponse)) return throwError(() => error);
      const refusal = refusalOf(error);
      if (leadsAway(refusal) && session.view()) {
        session.forget();
        void router.navigate(['/sign-in'], { queryParams: { to: router.url } });
      }
      return throwError(() => refusal);
    }),
  );
};

const leadsAway = (refusal: Refusal): boolean => refusal.code === 'session.missing';

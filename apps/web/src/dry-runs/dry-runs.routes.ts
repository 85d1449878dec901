import { Routes } from '@angular/router';

export default [{ path: ':id', loadComponent: () => import('./dry-run-page') }] satisfies Routes;

import { Routes } from '@angular/router';

export default [
  { path: '', pathMatch: 'full', redirectTo: '/standings/rules' },
  { path: ':id', loadComponent: () => import('./dry-run-page') },
] satisfies Routes;

import { Routes } from '@angular/router';

export default [
  { path: '', loadComponent: () => import('./departments-page') },
  { path: ':id', loadComponent: () => import('./department-page') },
] satisfies Routes;

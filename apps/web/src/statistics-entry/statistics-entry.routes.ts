import { Routes } from '@angular/router';

export default [
  { path: '', loadComponent: () => import('./statistics-entries-page') },
  { path: ':projectId', loadComponent: () => import('./statistics-entry-page') },
] satisfies Routes;

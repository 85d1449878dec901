import { Routes } from '@angular/router';

export default [
  { path: '', loadComponent: () => import('./schedules-page') },
  { path: ':projectId', loadComponent: () => import('./schedule-page') },
] satisfies Routes;

import { Routes } from '@angular/router';

export default [
  { path: '', loadComponent: () => import('./meetings-page') },
  { path: ':week', title: $localize`调度会`, loadComponent: () => import('./meeting-page') },
] satisfies Routes;

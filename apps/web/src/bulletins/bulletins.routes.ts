import { Routes } from '@angular/router';

export default [
  { path: '', loadComponent: () => import('./bulletins-page') },
  { path: ':week', title: $localize`周通报`, loadComponent: () => import('./bulletin-page') },
] satisfies Routes;

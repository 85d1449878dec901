import { Routes } from '@angular/router';

export default [
  { path: '', loadComponent: () => import('./bulletins-page') },
  { path: 'replay', title: $localize`复算核验`, loadComponent: () => import('./replay-page') },
  { path: ':week', title: $localize`周通报`, loadComponent: () => import('./bulletin-page') },
] satisfies Routes;

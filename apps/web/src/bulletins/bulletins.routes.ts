import { Routes } from '@angular/router';

export default [
  { path: '', loadComponent: () => import('./bulletins-page') },
  { path: 'replay', title: $localize`复算核验`, loadComponent: () => import('./replay-page') },
  { path: 'arrangement', title: $localize`通报版式`, loadComponent: () => import('./arrangement-page') },
  { path: 'templates', title: $localize`通报的 Word 模板`, loadComponent: () => import('./templates-page') },
  { path: 'objections', title: $localize`通报异议`, loadComponent: () => import('../objections/objections-page') },
  { path: ':period', title: $localize`通报`, loadComponent: () => import('./bulletin-page') },
] satisfies Routes;

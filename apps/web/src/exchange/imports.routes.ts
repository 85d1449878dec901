import { Routes } from '@angular/router';

export default [
  { path: '', loadComponent: () => import('./imports-page') },
  { path: ':id', title: $localize`台账导入`, loadComponent: () => import('./import-page') },
] satisfies Routes;

import { Routes } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { needs } from '../shell/guards';

export default [
  { path: '', loadComponent: () => import('./targets-page') },
  { path: 'table', loadComponent: () => import('./target-table-page') },
  { path: 'split', canActivate: [needs(Permission.TargetWrite)], loadComponent: () => import('./split-page') },
  { path: 'proposals', canActivate: [needs(Permission.TargetWrite)], loadComponent: () => import('./proposals-page') },
  {
    path: 'proposals/:id',
    canActivate: [needs(Permission.TargetWrite)],
    loadComponent: () => import('./proposal-page'),
  },
  { path: 'figures', canActivate: [needs(Permission.TargetApprove)], loadComponent: () => import('./figures-page') },
] satisfies Routes;

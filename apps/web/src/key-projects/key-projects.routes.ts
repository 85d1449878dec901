import { Routes } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { needs } from '../shell/guards';

const writing = [needs(Permission.KeyProjectWrite)];

export default [
  { path: '', loadComponent: () => import('./key-projects-page') },
  {
    path: 'new',
    title: $localize`列入重点项目`,
    canActivate: writing,
    loadComponent: () => import('./new-key-project-page'),
  },
  {
    path: 'paste',
    title: $localize`粘贴年度计划`,
    canActivate: writing,
    loadComponent: () => import('./paste-plans-page'),
  },
  { path: ':id', loadComponent: () => import('./key-project-page') },
  {
    path: ':id/plan',
    title: $localize`调整计划`,
    canActivate: writing,
    loadComponent: () => import('./adjust-plan-page'),
  },
] satisfies Routes;

import { Routes } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { needs } from '../shell/guards';

export default [
  { path: '', loadComponent: () => import('./projects-page') },
  { path: ':id', loadComponent: () => import('./project-page') },
  {
    path: ':id/terms',
    title: $localize`变更条件`,
    canActivate: [needs(Permission.ProjectWrite)],
    loadComponent: () => import('./terms-page'),
  },
  {
    path: ':id/persons',
    title: $localize`人员分成`,
    loadComponent: () => import('./persons-page'),
  },
] satisfies Routes;

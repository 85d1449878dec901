import { Routes } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { needs } from '../shell/guards';

export default [
  { path: '', loadComponent: () => import('./teams-page') },
  {
    path: ':id',
    canActivate: [needs(Permission.PersonRead)],
    loadComponent: () => import('./team-page'),
  },
] satisfies Routes;

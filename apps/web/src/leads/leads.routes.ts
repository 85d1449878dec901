import { Routes } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { needs } from '../shell/guards';

export default [
  { path: '', loadComponent: () => import('./leads-page') },
  {
    path: 'new',
    title: $localize`新增线索`,
    canActivate: [needs(Permission.LeadWrite)],
    loadComponent: () => import('./new-lead-page'),
  },
  { path: ':id', loadComponent: () => import('./lead-page') },
  {
    path: ':id/edit',
    title: $localize`修改线索`,
    canActivate: [needs(Permission.LeadWrite)],
    loadComponent: () => import('./edit-lead-page'),
  },
  {
    path: ':id/sign',
    title: $localize`线索签约`,
    canActivate: [needs(Permission.LeadSign)],
    loadComponent: () => import('./sign-lead-page'),
  },
] satisfies Routes;

import { Routes } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { needs } from '../shell/guards';

export default [
  { path: '', loadComponent: () => import('./definitions-page') },
  {
    path: 'new',
    title: $localize`起草口径`,
    canActivate: [needs(Permission.SettingWrite)],
    loadComponent: () => import('./write-definition-page'),
  },
  { path: ':id', title: $localize`口径`, loadComponent: () => import('./definition-page') },
  {
    path: ':id/edit',
    title: $localize`修改口径`,
    canActivate: [needs(Permission.SettingWrite)],
    loadComponent: () => import('./write-definition-page'),
  },
] satisfies Routes;

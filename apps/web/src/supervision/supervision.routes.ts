import { Routes } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { needs } from '../shell/guards';

export default [
  { path: '', loadComponent: () => import('./supervision-page') },
  {
    path: 'new',
    title: $localize`发督办单`,
    canActivate: [needs(Permission.SupervisionWrite)],
    loadComponent: () => import('./new-order-page'),
  },
  {
    path: 'settings',
    title: $localize`督办设置`,
    canActivate: [needs(Permission.SettingWrite)],
    loadComponent: () => import('./settings-page'),
  },
  {
    path: 'projects/:projectId',
    title: $localize`专班与五个一`,
    loadComponent: () => import('./supervised-page'),
  },
  { path: ':id', loadComponent: () => import('./order-page') },
] satisfies Routes;

import { Routes } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { needs } from '../shell/guards';

export default [
  { path: '', loadComponent: () => import('./speeds-page') },
  {
    path: 'settings',
    title: $localize`时限标准`,
    canActivate: [needs(Permission.SettingWrite)],
    loadComponent: () => import('./speed-setting-page'),
  },
] satisfies Routes;

import { Routes } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { needs } from '../shell/guards';

export default [
  { path: '', loadComponent: () => import('./sheets-page') },
  {
    path: 'rule',
    title: $localize`周报表截止时刻`,
    canActivate: [needs(Permission.SettingWrite)],
    loadComponent: () => import('./rule-page'),
  },
  { path: ':week/:teamId', title: $localize`周报表`, loadComponent: () => import('./sheet-page') },
] satisfies Routes;

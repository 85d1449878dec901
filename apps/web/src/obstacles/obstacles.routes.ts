import { Routes } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { needs } from '../shell/guards';

export default [
  { path: '', loadComponent: () => import('./obstacles-page') },
  { path: 'board', title: $localize`卡点诉求看板`, loadComponent: () => import('./obstacle-board-page') },
  { path: 'figures', title: $localize`卡点诉求统计`, loadComponent: () => import('./obstacle-figures-page') },
  {
    path: 'new',
    title: $localize`提卡点诉求`,
    canActivate: [needs(Permission.ObstacleRaise)],
    loadComponent: () => import('./new-obstacle-page'),
  },
  {
    path: 'settings',
    title: $localize`卡点诉求设置`,
    canActivate: [needs(Permission.SettingWrite)],
    loadComponent: () => import('./obstacle-settings-page'),
  },
  { path: ':id', loadComponent: () => import('./obstacle-page') },
] satisfies Routes;

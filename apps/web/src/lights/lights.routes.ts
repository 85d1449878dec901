import { Routes } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { needs } from '../shell/guards';

const write = [needs(Permission.SettingWrite)];

export default [
  { path: '', loadComponent: () => import('./lights-page') },
  { path: 'rules', title: $localize`亮灯规则`, loadComponent: () => import('./light-rule-sets-page') },
  {
    path: 'rules/new',
    title: $localize`起草亮灯规则`,
    canActivate: write,
    loadComponent: () => import('./write-light-rules-page'),
  },
  { path: 'rules/:id', title: $localize`亮灯规则`, loadComponent: () => import('./light-rule-set-page') },
  {
    path: 'rules/:id/edit',
    title: $localize`修改亮灯规则`,
    canActivate: write,
    loadComponent: () => import('./write-light-rules-page'),
  },
  { path: ':projectId', title: $localize`项目的灯`, loadComponent: () => import('./project-lights-page') },
] satisfies Routes;

import { Routes } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { needs } from '../shell/guards';

export default [
  { path: '', loadComponent: () => import('./stars-page') },
  {
    path: 'referrals',
    title: $localize`推荐奖励`,
    canActivate: [needs(Permission.LeadRead)],
    loadComponent: () => import('./referrals-page'),
  },
  { path: 'rules', title: $localize`激励规则`, loadComponent: () => import('./award-rules-page') },
  {
    path: 'rules/new',
    title: $localize`起草激励规则`,
    canActivate: [needs(Permission.AwardWrite)],
    loadComponent: () => import('./write-award-rule-page'),
  },
  { path: 'rules/:id', title: $localize`激励规则`, loadComponent: () => import('./award-rule-page') },
  {
    path: 'rules/:id/edit',
    title: $localize`修改激励规则`,
    canActivate: [needs(Permission.AwardWrite)],
    loadComponent: () => import('./write-award-rule-page'),
  },
  { path: 'persons/:personId', title: $localize`得分明细`, loadComponent: () => import('./star-sheet-page') },
  { path: ':id', title: $localize`佐证单`, loadComponent: () => import('./star-sheet-page') },
] satisfies Routes;

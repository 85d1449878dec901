import { Routes } from '@angular/router';

const leaves = (page: { leaves(): Promise<boolean> }): Promise<boolean> => page.leaves();

export default [
  { path: '', loadComponent: () => import('./standings-page') },
  { path: 'persons', title: $localize`人员排行`, loadComponent: () => import('./person-standings-page') },
  { path: 'entries', title: $localize`填报与评分`, loadComponent: () => import('./entries-page') },
  { path: 'trend', title: $localize`排行走势`, loadComponent: () => import('./trend-page') },
  { path: 'compare', title: $localize`两队对比`, loadComponent: () => import('./compare-page') },
  { path: 'rules', title: $localize`计分规则`, loadComponent: () => import('./rule-sets-page') },
  {
    path: 'rules/new',
    title: $localize`新规则`,
    canDeactivate: [leaves],
    loadComponent: () => import('./write-rule-set-page'),
  },
  { path: 'rules/:id', title: $localize`计分规则`, loadComponent: () => import('./rule-set-page') },
  {
    path: 'rules/:id/edit',
    title: $localize`修改规则`,
    canDeactivate: [leaves],
    loadComponent: () => import('./write-rule-set-page'),
  },
] satisfies Routes;

import { Routes } from '@angular/router';

/** Asks before what was typed is lost. */
const leaves = (page: { leaves(): Promise<boolean> }): Promise<boolean> => page.leaves();

export default [
  { path: '', canDeactivate: [leaves], loadComponent: () => import('./portfolio-page') },
  { path: 'changes', title: $localize`项目变化`, loadComponent: () => import('./changes-page') },
] satisfies Routes;

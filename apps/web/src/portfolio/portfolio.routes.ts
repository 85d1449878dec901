import { Routes } from '@angular/router';

/** Asks before what was typed is lost. */
const leaves = (page: { leaves(): Promise<boolean> }): Promise<boolean> => page.leaves();

export default [
  { path: '', canDeactivate: [leaves], loadComponent: () => import('./portfolio-page') },
] satisfies Routes;

import { Routes } from '@angular/router';

export default [{ path: '', loadComponent: () => import('./summary-page') }] satisfies Routes;

import { Routes } from '@angular/router';

export default [{ path: '', loadComponent: () => import('./awards-page') }] satisfies Routes;
